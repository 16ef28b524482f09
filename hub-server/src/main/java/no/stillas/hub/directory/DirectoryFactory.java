package no.stillas.hub.directory;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the directory at start-up: with a bad one the hub does not start. */
@Factory
final class DirectoryFactory {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryFactory.class);

    @Context
    Directory directory(DirectoryConfiguration configuration) {
        var directory = DirectoryReader.read(DirectoryFiles.read(configuration.getFolder()));
        LOG.atInfo().addKeyValue("version", directory.version()).addKeyValue("organisations", directory.organisations().size())
                .addKeyValue("units", directory.units().size()).log("the directory is loaded");
        return directory;
    }

    @Singleton
    Capacities capacities(DirectoryConfiguration configuration) {
        return Capacities.open(configuration.getFolder().resolve("oppgitt"));
    }
}
