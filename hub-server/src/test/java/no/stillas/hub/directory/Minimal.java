package no.stillas.hub.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A small directory as text that a test changes. */
final class Minimal {
    /** Everything that a directory must have: lines 1 to 15. */
    static final String BASE = """
            nasjonal_vakttelefon: "116 111"
            organisasjoner { organisasjonsnummer: "310000019" navn: "Kommune" slag: ORGANISASJONSSLAG_KOMMUNE }
            kommuner { nummer: "9901" navn: "Sted" gyldig { fra: "2020-01-01" } }
            enheter {
              id: "vakt" organisasjonsnummer: "310000019" navn: "Vakt" etat: ETAT_BVT telefon: "55 00 00 99"
              tar_imot { grupper: [DOKUMENTGRUPPE_BEKYMRING] }
            }
            enheter {
              id: "barnevern" organisasjonsnummer: "310000019" navn: "Barnevern" etat: ETAT_BVT telefon: "55 00 00 10"
              aapent { vinduer { dager: [DAG_MANDAG] fra: "08:00" til: "15:30" } }
              utenom: "vakt"
              tar_imot { grupper: [DOKUMENTGRUPPE_BEKYMRING] }
            }
            ansvar { funksjon: FUNKSJON_BARNEVERNSTJENESTE kommuner: ["9901"] enhet: "barnevern" }
            ansvar { funksjon: FUNKSJON_BARNEVERNVAKT kommuner: ["9901"] enhet: "vakt" }
            """;

    private Minimal() {}

    static Directory read(String... files) {
        return DirectoryReader.read(named(files));
    }

    /** What is wrong with the files, which are named {@code 1.textproto} and on. */
    static List<String> faults(String... files) {
        try {
            DirectoryReader.read(named(files));
            return new ArrayList<>();
        } catch (BadDirectory e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    static String unit(String id, String rest) {
        return "enheter { id: \"" + id + "\" organisasjonsnummer: \"310000019\" navn: \"" + id
                + "\" etat: ETAT_BVT telefon: \"55 00 00 11\" tar_imot { grupper: [DOKUMENTGRUPPE_DIALOG] } " + rest + " }\n";
    }

    private static TreeMap<String, String> named(String... files) {
        var named = new TreeMap<String, String>();
        for (var file : files) {
            named.put((named.size() + 1) + ".textproto", file);
        }
        return named;
    }
}
