package no.stillas.hub.judgement;

import java.util.List;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;

/** Typical messages with six categories. */
final class Meldinger {
    /** Barnevern refers a child to BUP, and those who must have consented have. */
    static final Facts HENVISNING_MED_SAMTYKKE = henvisning(true);
    static final Facts HENVISNING_UTEN_SAMTYKKE = henvisning(false);
    /** A school is worried. */
    static final Facts MELDING = new Situation(Etat.ETAT_SKO, Etat.ETAT_BVT, Formaal.FORMAAL_CONCERN)
            .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_VOL, Kategori.KATEGORI_EDU, Kategori.KATEGORI_ID,
                    Kategori.KATEGORI_FAM, Kategori.KATEGORI_HEA)
            .paaberoper(Grunnlag.GRUNNLAG_MELD_A).facts;

    private Meldinger() {}

    private static Facts henvisning(boolean medSamtykke) {
        Situation s = new Situation(Etat.ETAT_BVT, Etat.ETAT_BUP, Formaal.FORMAAL_REFERRAL)
                .om(Kategori.KATEGORI_BVN, Kategori.KATEGORI_HEA, Kategori.KATEGORI_FAM, Kategori.KATEGORI_ID,
                        Kategori.KATEGORI_CLI, Kategori.KATEGORI_ADM)
                .paaberoper(Grunnlag.GRUNNLAG_FVL13A1);
        if (medSamtykke) {
            s.person(p -> p.medSamtykker(List.of(s.samtykkeFraAlle(p, Kategorisett.alle()))));
        }
        return s.facts.medInnhold(Innhold.av(s.kategorier.liste().stream()
                .map(k -> new Opplysning(Situation.BARN, k)).toList()));
    }
}
