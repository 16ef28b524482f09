package no.stillas.hub.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.fakta.v1.Samtykkemerknad;
import no.stillas.proto.felles.v1.Medvirkningsform;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Samtykke;

/**
 * What a human should look at in a consent that is recorded all the same. From what the service itself has stated only,
 * so that no mark tells what the hub knows besides. Whether the consent holds is judged when something rests on it.
 */
final class Merknader {
    private static final int MYNDIG = 18;

    private Merknader() {}

    static Set<Samtykkemerknad> av(RegisterRequest request) {
        var s = request.getSamtykke();
        var merknader = EnumSet.noneOf(Samtykkemerknad.class);
        boolean gjelderBarnet = s.getRegistrerteList().contains(s.getBarn());
        boolean barnetGir = s.getGivereList().stream()
                .anyMatch(g -> g.getEgenskap() == Giveregenskap.GIVEREGENSKAP_SELV && g.getPerson().equals(s.getBarn()));
        if (gjelderBarnet && !barnetGir && s.getBarnetHoert().getForm() != Medvirkningsform.MEDVIRKNINGSFORM_HOERT
                && s.getBarnetHoert().getForm() != Medvirkningsform.MEDVIRKNINGSFORM_OENSKET_IKKE) {
            merknader.add(Samtykkemerknad.SAMTYKKEMERKNAD_BARNET_IKKE_HOERT);
        }
        var foedt = Motsigelser.foedselsdatoer(request.getPersonerList()).get(s.getBarn());
        if (gjelderBarnet && foedt == null) {
            merknader.add(Samtykkemerknad.SAMTYKKEMERKNAD_ALDER_UKJENT);
        } else if (gjelderBarnet && passerIkke(s, foedt, barnetGir)) {
            merknader.add(Samtykkemerknad.SAMTYKKEMERKNAD_GIVER_PASSER_IKKE_PROFIL);
        }
        return merknader;
    }

    private static boolean passerIkke(Samtykke s, LocalDate foedt, boolean barnetGir) {
        var gitt = Dager.dag(Dager.moment(s.getGivereList().getFirst().getGitt()));
        int alder = Period.between(foedt, gitt).getYears();
        var egen = egenAlder(s.getProfil());
        if (alder >= MYNDIG) {
            return !barnetGir;
        }
        return egen.isPresent() && (alder >= egen.getAsInt()) != barnetGir;
    }

    /** The age from which the youth alone decides; empty where no one age says it. */
    private static OptionalInt egenAlder(Samtykkeprofil profil) {
        return switch (profil) {
            case SAMTYKKEPROFIL_CP_HEALTH, SAMTYKKEPROFIL_CP_FVK -> OptionalInt.of(16);
            case SAMTYKKEPROFIL_CP_BVL, SAMTYKKEPROFIL_CP_INST15, SAMTYKKEPROFIL_CP_THK, SAMTYKKEPROFIL_CP_EDU ->
                    OptionalInt.of(15);
            case SAMTYKKEPROFIL_CP_12, SAMTYKKEPROFIL_CP_BHG, SAMTYKKEPROFIL_CP_NAV, SAMTYKKEPROFIL_CP_KRS,
                    SAMTYKKEPROFIL_CP_IP, SAMTYKKEPROFIL_CP_GDPR, SAMTYKKEPROFIL_CP_POL, SAMTYKKEPROFIL_UNSPECIFIED,
                    UNRECOGNIZED -> OptionalInt.empty();
        };
    }
}
