package no.stillas.adapter.sdk.registrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.adapter.v1.Enhetsslag;
import no.stillas.proto.adapter.v1.Svarfrist;
import org.junit.jupiter.api.Test;

class SektorfilTest {
    @Test
    void everyDocumentTypeThatIsNamedExists() throws IOException {
        var sektor = Sektorkunnskap.av("sdk").sektor();
        assertThat(Registreringskontroll.ukjente(sektor.getAlleTarList())).isEmpty();
        assertThat(sektor.getSlagList()).allSatisfy(slag -> assertThat(Registreringskontroll.ukjente(slag.getTarImotList())).isEmpty());
        assertThat(sektor.getFristerList()).flatExtracting(Svarfrist::getSvarList)
                .allMatch(type -> Dokumenttyper.alle().finn(type).isPresent());
        assertThat(sektor.getFristerList()).extracting(Svarfrist::getDokument)
                .allMatch(type -> Dokumenttyper.alle().finn(type).isPresent());
    }

    @Test
    void noKindOfUnitStandsTwice() throws IOException {
        var sektor = Sektorkunnskap.av("sdk").sektor();
        assertThat(sektor.getSlagList()).extracting(Enhetsslag::getEtat).doesNotHaveDuplicates();
    }
}
