package no.stillas.hub.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.ServiceDescriptor;
import no.stillas.proto.Dokumenttyper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    @Test
    void everyServiceOfTheContractsHasAScope() {
        var services = Dokumenttyper.alle().filer().stream().flatMap(f -> f.getServices().stream())
                .map(ServiceDescriptor::getFullName).toList();
        assertThat(services).contains("stillas.exchange.v1.ExchangeService", "stillas.directory.v1.DirectoryService")
                .allSatisfy(s -> assertThat(Scope.ofService(s)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stillas", "stillas.unknown.v1.Service", "other.exchange.v1.ExchangeService",
        "stillas.exchange.v1.sub.Service", "grpc.channelz.v1.Channelz"})
    void whatIsNoServiceOfTheContractsIsOpenedByNoScope(String service) {
        assertThat(Scope.ofService(service)).isEmpty();
    }

    @Test
    void aScopeIsNamedAsItStandsInATokenOfMaskinporten() {
        assertThat(Scope.UTVEKSLING.value()).isEqualTo("stillas:utveksling");
    }
}
