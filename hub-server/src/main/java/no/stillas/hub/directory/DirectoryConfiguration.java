package no.stillas.hub.directory;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/** Settings {@code stillas.directory.*}. */
@ConfigurationProperties("stillas.directory")
interface DirectoryConfiguration {
    /**
     * Folder of the operator's own directory. Where it holds {@code *.textproto} files they are the directory, and the
     * synthetic one that comes with the hub is not read. What units state of their room lies here too.
     */
    @Bindable(defaultValue = "${stillas.data:stillas-data}/katalog")
    Path getFolder();
}
