package no.stillas.hub.cli;

import no.stillas.proto.kodeverk.v1.Plikt;

/** What each obligation asks for, in a few words. The code stands beside, for those who look it up. */
final class Pliktord {
    private Pliktord() {}

    static String av(Plikt plikt) {
        return switch (plikt) {
            case PLIKT_O_LOG -> "avgjørelse og utlevering logges";
            case PLIKT_O_MIN -> "bare det formålet trenger, aldri hele journaler";
            case PLIKT_O_ACK -> "kvittering kreves, og noen varsles når den uteblir";
            case PLIKT_O_ATT -> "en fagperson med autorisasjon må stå for vurderingen";
            case PLIKT_O_CHK -> "samtykke og gradering prøves på nytt ved overlevering og lesing";
            case PLIKT_O_HEAR -> "barnet skal være informert og hørt på forhånd";
            case PLIKT_O_INFP -> "foreldre skal informeres før eller når det sendes";
            case PLIKT_O_INFA -> "foreldre eller den det gjelder, skal informeres etterpå så langt det er mulig";
            case PLIKT_O_NOINFP -> "foreldre varsles ikke og får ikke innsyn før barnevern eller politi frigir det";
            case PLIKT_O_INFQ -> "før opp om foreldre og barn er informert, og hvorfor ikke; ingen varsles av seg selv";
            case PLIKT_O_JRN -> "før det i journalen eller saken";
            case PLIKT_O_3P -> "opplysninger om andre tas ut når de ikke har eget grunnlag";
            case PLIKT_O_NOADR -> "adresse og oppholdssted tas ut";
            case PLIKT_O_NOFWD -> "mottakeren kan ikke sende videre uten eget grunnlag";
            case PLIKT_O_OBJ -> "se etter registrert reservasjon";
            case PLIKT_O_TIM -> "lovens frister begynner å løpe";
            case PLIKT_O_4E -> "to personer må se på det";
            case PLIKT_O_RCV -> "bare en navngitt enhet, person eller rolle kan ta imot";
            case PLIKT_O_DES -> "går gjennom den utpekte personen";
            case PLIKT_O_UNV -> "merkes som ikke verifisert";
            case PLIKT_O_ORD -> "vis til pålegget, og svar bare på det som er spurt om";
            case PLIKT_O_DRV -> "nøytralt emne: at det er kontakt, er i seg selv taushetsbelagt";
            case PLIKT_UNSPECIFIED, UNRECOGNIZED -> "ukjent plikt";
        };
    }
}
