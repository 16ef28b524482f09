package no.stillas.hub.judgement;

import java.util.List;
import no.stillas.hub.judgement.RuleFault.Fault;

/** A rule and its grounds as text, from which a test makes the file that it needs. */
final class Regeltekst {
    static final String GRUNNLAG = """
            grunnlag {
              grunnlag: GRUNNLAG_BVL13_1_3
              art: GRUNNLAGSART_RETT
              kan_paaberopes_av: ETAT_BVT
              gyldig { fra: "2023-01-01" }
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              tekst: "Nødvendig."
            }
            grunnlag {
              grunnlag: GRUNNLAG_BVL16_3
              art: GRUNNLAGSART_RETT
              kan_paaberopes_av: ETAT_BVT
              kilde { lov: "barnevernsloven" paragraf: "§ 16-3" versjon: "2026" }
              tekst: "Samarbeid."
            }
            """;
    static final String REGEL = """
            regel {
              id: "X1"
              avsender: ETAT_BVT
              mottaker: ETAT_SKO
              kategori: KATEGORI_BVN
              formaal: FORMAAL_FOLLOWUP
              beslutning: BESLUTNING_PERMIT
              grunnlag: GRUNNLAG_BVL13_1_3
              krets: KRETS_BARNET
              kilde { lov: "barnevernsloven" paragraf: "§ 13-1" versjon: "2026" }
              ordlyd { avsender: "a" revisor: "b" registrert: "c" }
            }
            """;

    static final String PLIKT = """
            pliktregel {
              id: "Q1"
              slag: PLIKTSLAG_INFORMER
              grunnlag: GRUNNLAG_BVL13_1_3
              skylder: PLIKTPART_AVSENDER
              hvem: PLIKTKRETS_BARNET
              tid: PLIKTTID_ETTER
              innen { straks: true }
              kilde { lov: "l" paragraf: "§" versjon: "2026" }
              ordlyd { avsender: "a" revisor: "b" registrert: "c" }
            }
            """;

    private Regeltekst() {}

    static RuleBook les(String... regler) {
        return RuleBook.load(List.of(new RuleSource("grunnlag.textproto", GRUNNLAG),
                new RuleSource("regler.textproto", String.join("", regler))));
    }

    static final String GRUNNLAG_SAMTYKKE = """
            grunnlag {
              grunnlag: GRUNNLAG_FVL13A1
              art: GRUNNLAGSART_SAMTYKKE
              enhver: true
              kilde { lov: "forvaltningsloven" paragraf: "§ 13 a nr. 1" versjon: "2026" }
              tekst: "Samtykke."
            }
            """;

    static final String SAMARBEID = """
            grunnlag {
              grunnlag: GRUNNLAG_SAMARBEID
              art: GRUNNLAGSART_IKKE_GRUNNLAG
              enhver: true
              kilde { lov: "forvaltningsloven" paragraf: "§ 10" versjon: "2026" }
              tekst: "Samarbeid."
            }
            """;

    static String med(String felt) {
        return REGEL.replace("krets:", felt + "\n  krets:");
    }

    static String uten(String felt) {
        return REGEL.replaceFirst("(?m)^  " + felt + ".*\\n", "");
    }

    static List<String> grunner(String tekst) {
        return feil(tekst).stream().map(Fault::grunn).toList();
    }

    static List<Fault> feil(String tekst) {
        try {
            les(tekst);
            return List.of();
        } catch (RuleFault e) {
            return e.faults();
        }
    }
}
