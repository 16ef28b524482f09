package no.stillas.proto.stillas;

import static no.stillas.proto.eksempel.Regelbrudd.naar;

import com.google.protobuf.Timestamp;
import java.util.List;
import no.stillas.proto.eksempel.Regelbrudd;
import no.stillas.proto.stillas.v1.Barnsdeltakelse;
import no.stillas.proto.stillas.v1.FemRAvtale;
import no.stillas.proto.stillas.v1.Innkalling;
import no.stillas.proto.stillas.v1.Loefte;
import no.stillas.proto.stillas.v1.Loeftestatus;
import no.stillas.proto.stillas.v1.Medlemshendelse;
import no.stillas.proto.stillas.v1.Medlemskap;
import no.stillas.proto.stillas.v1.Overlapping;
import no.stillas.proto.stillas.v1.Overtakelse;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Tavlevarsel;
import no.stillas.proto.stillas.v1.Uenighet;
import no.stillas.proto.stillas.v1.Vakt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DokumenterTest {
    private static final List<Regelbrudd> TILFELLER = List.of(
            naar(
                    "a shared 5R-avtale lacks one of the five",
                    "femravtale.delt",
                    "FemRAvtale",
                    FemRAvtale.Builder.class,
                    b -> b.clearRegler()),
            naar(
                    "two actors have one id",
                    "rammer.deltakere",
                    "FemRAvtale",
                    FemRAvtale.Builder.class,
                    b -> b.getRammerBuilder().addDeltakere(b.getRammer().getDeltakere(0))),
            naar(
                    "an actor is nobody",
                    "aktoer.hvem",
                    "FemRAvtale",
                    FemRAvtale.Builder.class,
                    b -> b.getRammerBuilder().getDeltakereBuilder(3).clearPerson()),
            naar(
                    "a member is nobody",
                    "medlemskap.hvem",
                    "Medlemskap",
                    Medlemskap.Builder.class,
                    b -> b.clearTjeneste()),
            naar(
                    "one who leaves has no last day",
                    "medlemskap.slutt",
                    "Medlemskap",
                    Medlemskap.Builder.class,
                    b -> b.setHendelse(Medlemshendelse.MEDLEMSHENDELSE_UT)),
            naar(
                    "the child is not called, and why is not said",
                    "innkalling.barnet",
                    "Innkalling",
                    Innkalling.Builder.class,
                    b -> b.setBarnetDeltar(Barnsdeltakelse.BARNSDELTAKELSE_IKKE_INNKALT)),
            naar(
                    "a meeting ends before it begins",
                    "innkalling.tid",
                    "Innkalling",
                    Innkalling.Builder.class,
                    b -> b.setSlutt(Timestamp.getDefaultInstance())),
            naar(
                    "nobody is called",
                    "innkalt.hvem",
                    "Innkalling",
                    Innkalling.Builder.class,
                    b -> b.getInnkalteBuilder(0).clearPerson()),
            naar(
                    "nobody is said to have been there",
                    "tilstede.hvem",
                    "Referat",
                    Referat.Builder.class,
                    b -> b.getTilStedeBuilder(0).clearPerson()),
            naar(
                    "a task has two who are responsible",
                    "oppgave.ansvarlig",
                    "Referat",
                    Referat.Builder.class,
                    b -> b.getOppgaverBuilder(0).setAnsvarligPerson("mor")),
            naar(
                    "a promise is kept, and the answer is not there",
                    "loefte.svar",
                    "Loefte",
                    Loefte.Builder.class,
                    b -> b.setStatus(Loeftestatus.LOEFTESTATUS_OPPFYLT)),
            naar(
                    "nobody takes over, and no coordinator is told",
                    "overtakelse.ingen",
                    "Overtakelse",
                    Overtakelse.Builder.class,
                    b -> b.clearKoordinator()),
            naar(
                    "a youth stands on the board, and why is not said",
                    "tavlevarsel.grunn",
                    "Tavlevarsel",
                    Tavlevarsel.Builder.class,
                    b -> b.clearGrunner()),
            naar(
                    "a shift takes over from itself",
                    "overlapping.vakter",
                    "Overlapping",
                    Overlapping.Builder.class,
                    b -> b.setTilVakt(Vakt.VAKT_TIDLIG)),
            naar(
                    "a disagreement is settled, and how is not said",
                    "uenighet.avklart",
                    "Uenighet",
                    Uenighet.Builder.class,
                    b -> b.clearAvklaring()));

    @ParameterizedTest
    @FieldSource("TILFELLER")
    void isRefused(Regelbrudd tilfelle) {
        tilfelle.blirAvvist();
    }

    @Test
    void everyRuleHasACase() {
        Regelbrudd.dekkerAlleRegler("stillas.stillas.v1", TILFELLER);
    }
}
