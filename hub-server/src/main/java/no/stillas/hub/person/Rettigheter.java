package no.stillas.hub.person;

import static no.stillas.proto.kodeverk.v1.Etat.*;

import java.util.EnumSet;
import java.util.Set;
import no.stillas.proto.fakta.v1.Vervslag;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.person.v1.Opplysning;

/**
 * Which kinds of service may state which facts. A grading is decided by barnevernet in its own cases, otherwise by
 * politiet (folkeregisterloven § 10-4); a court or nemnda can decide skjult adresse (bvl § 7-2).
 */
final class Rettigheter {
    private static final Set<Etat> HELSE = EnumSet.of(ETAT_HST, ETAT_SKH, ETAT_FLE, ETAT_LEV, ETAT_KHO, ETAT_BUP, ETAT_HAB,
            ETAT_SOM, ETAT_DPS, ETAT_TSB, ETAT_AMK, ETAT_TAN);
    private static final Set<Etat> OMSORG = EnumSet.of(ETAT_BVT, ETAT_BHN);
    private static final Set<Etat> VERN = EnumSet.of(ETAT_BVT, ETAT_POL, ETAT_BHN, ETAT_DOM);
    private static final Set<Etat> BARNEVERN = EnumSet.of(ETAT_BVT, ETAT_BUF);
    private static final Set<Etat> STATSBORGERSKAP = EnumSet.of(ETAT_BVT, ETAT_BHN, ETAT_POL, ETAT_UDI);
    private static final Set<Etat> STAMDATA = EnumSet.of(ETAT_BVT, ETAT_BUF, ETAT_BVI, ETAT_BHN, ETAT_SKO, ETAT_PSK,
            ETAT_VGS, ETAT_BHG, ETAT_PPT, ETAT_KOE, ETAT_BKO, ETAT_NAVS, ETAT_NAVK, ETAT_FVK, ETAT_KRS, ETAT_POL, ETAT_UDI,
            ETAT_INT);

    private Rettigheter() {}

    static boolean kanOppgi(Etat etat, Opplysning opplysning) {
        return switch (opplysning.getSlagCase()) {
            case FOEDSELSDATO, FORELDREANSVAR, TILHOERIGHET, ALIAS -> STAMDATA.contains(etat) || HELSE.contains(etat);
            case OMSORG -> OMSORG.contains(etat);
            case ADRESSEBESKYTTELSE, SKJERMING -> VERN.contains(etat);
            case FORBEHOLD -> switch (opplysning.getForbehold().getGrunn()) {
                case FORBEHOLDSGRUNN_BARNET_OENSKER_IKKE, FORBEHOLDSGRUNN_TUNGTVEIENDE_HENSYN ->
                        HELSE.contains(etat) || etat == ETAT_BVT;
                case FORBEHOLDSGRUNN_SAMTALE_MED_BARNEVERNET, FORBEHOLDSGRUNN_BARNEVERNET_HOLDER_TILBAKE ->
                        BARNEVERN.contains(etat);
                case FORBEHOLDSGRUNN_UNSPECIFIED, UNRECOGNIZED -> false;
            };
            case KOMPETANSE -> HELSE.contains(etat) || etat == ETAT_BVT;
            // a ban on contact is a decision of others; the relation itself is plain data
            case RELASJON -> opplysning.getRelasjon().getKontaktforbud()
                    ? VERN.contains(etat)
                    : STAMDATA.contains(etat) || HELSE.contains(etat);
            case VERV -> gir(opplysning.getVerv().getSlag()).contains(etat);
            case STATSBORGERSKAP -> STATSBORGERSKAP.contains(etat);
            case DOED -> HELSE.contains(etat) || etat == ETAT_POL || etat == ETAT_NAVS;
            case SLAG_NOT_SET -> false;
        };
    }

    /** Who makes somebody so: the one whom the act or regulation names, or who holds the paper that it rests on. */
    private static Set<Etat> gir(Vervslag slag) {
        return switch (slag) {
            case VERVSLAG_PART -> EnumSet.of(ETAT_BVT, ETAT_BHN, ETAT_STF);
            case VERVSLAG_FULLMEKTIG -> EnumSet.of(ETAT_BVT, ETAT_BHN, ETAT_STF, ETAT_BUF);
            case VERVSLAG_OPPNEVNT, VERVSLAG_INNVILGET_PARTSSTATUS -> EnumSet.of(ETAT_BHN);
            case VERVSLAG_PASIENTENS_ADVOKAT -> HELSE;
            case VERVSLAG_TILSYNSPERSON -> EnumSet.of(ETAT_BVT, ETAT_KOM);
            case VERVSLAG_OFFENTLIG_PARTS_ADVOKAT, VERVSLAG_TILLITSPERSON, VERVSLAG_SAMARBEIDER_MED_FOSTERHJEM,
                    VERVSLAG_FAAR_AV_FOSTERFORELDRE -> EnumSet.of(ETAT_BVT);
            case VERVSLAG_NAVNGITT_AV_KRISESENTER -> EnumSet.of(ETAT_KRS);
            case VERVSLAG_UNSPECIFIED, UNRECOGNIZED -> EnumSet.noneOf(Etat.class);
        };
    }

    /** Who may decide that two records are one person. */
    static boolean kanSammenfoeye(Etat etat) {
        return STAMDATA.contains(etat) || HELSE.contains(etat);
    }
}
