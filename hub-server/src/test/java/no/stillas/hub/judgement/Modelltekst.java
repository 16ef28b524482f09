package no.stillas.hub.judgement;

import java.util.List;
import java.util.Set;
import no.stillas.hub.judgement.RuleFault.Fault;

/** A model as text, from which a test makes the file that it needs. */
final class Modelltekst {
    static final String FIL = "laget.textproto";

    static final String MODELL = """
            modell {
              id: "laget"
              tittel: "Laget"
              kilde { dokument: "Rapport" sted: "L1" }
              versjon: "1"
              regel {
                id: "LAG-1"
                kilde { dokument: "Rapport" sted: "L2" }
                styrke: STYRKE_REGEL
                utvalg {
                  dokument: "stillas.henvisning.v1.Henvisning"
                  avsender: ETAT_BVT
                  mottaker_team: "laget"
                }
                vilkaar: "barn.alder_kjent && avsender.etat == Etat.ETAT_BVT"
                venting { avtale: AVTALETYPE_ANNEN }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" }
              }
            }
            """;

    static final String KILDE = "kilde { dokument: \"Rapport\" sted: \"L3\" }";

    /** The same with states, roles, deadlines and a question; they begin on line 19. */
    static final String DATA = MODELL.replace("\n}\n", """

              rolle { rolle: "leder" etat: ETAT_BVT hva: "Leder." sender: "stillas.henvisning.v1.Henvisning" @K@ }
              kjennetegn { id: "svar-ja" dokument: "stillas.henvisning.v1.SvarPaaHenvisning" der { felt: "tiltak" satt: true } }
              tilstand { id: "ny" tittel: "Ny" @K@ }
              tilstand { id: "inne" tittel: "Inne" @K@ }
              overgang {
                fra: "ny" til: "inne" hendelse: "laget svarer ja" kjennetegn: "svar-ja" @K@
                utvalg { dokument: "stillas.henvisning.v1.SvarPaaHenvisning" avsender_team: "laget" enhver_mottaker: true }
              }
              frist { frist: "DL-HENV" tekst: "Svar innen ti virkedager." @K@ }
              spoersmaal { id: "lag-spm" tekst: "Hva?" imens: "Ja." svar { id: "ja" tekst: "Ja" } svar { id: "nei" tekst: "Nei" } @K@ }
              regel {
                id: "LAG-2" @K@ styrke: STYRKE_REGEL naar { spoersmaal: "lag-spm" svar: "ja" }
                utvalg { dokument: "stillas.dialog.v1.Dialogmelding" avsender_team: "laget" enhver_mottaker: true }
                tilstand { i: "inne" }
                ordlyd { avsender: "a" revisor: "b" registrert: "c" }
              }
            }
            post { rapport: "rapport" slag: POSTSLAG_FLYT id: "F-1" hva: "Fra A til B" modell: "laget" regel: "LAG-1" }
            """.replace("@K@", KILDE));

    private static final Set<String> FRISTER = RuleFiles.frister();

    private Modelltekst() {}

    /** What is wrong with the file, beside the law that ships. */
    static List<Fault> feil(String tekst) {
        try {
            ModelChecks.sjekket(List.of(new RuleSource(FIL, tekst)), Law.BOK.regelsett(), FRISTER);
            return List.of();
        } catch (RuleFault e) {
            return e.faults();
        }
    }

    /** The first rule with this in place of what it waits for. */
    static String som(String virkning) {
        return MODELL.replace("venting { avtale: AVTALETYPE_ANNEN }", virkning);
    }
}
