package no.stillas.hub.casefacts;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Personfaktum;
import no.stillas.proto.regelverk.v1.Relasjon;
import no.stillas.proto.regelverk.v1.Vilkaar;

/**
 * One thing that a rule's conditions read.
 *
 * @param ord the word, and how it is read
 * @param maa it must hold for the rule to speak; otherwise the rule does not speak where it holds
 * @param holder whether it does
 */
record Behov(String ord, boolean maa, Predicate<Facts> holder) {

    /** Everything that the conditions read, by their own descriptor; a condition that is not known here is a fault. */
    static List<Behov> av(Vilkaar vilkaar) {
        var alle = new ArrayList<Behov>();
        vilkaar.getAllFields().forEach((felt, verdi) -> alle.addAll(av(felt, verdi)));
        return alle;
    }

    private static List<Behov> av(FieldDescriptor felt, Object verdi) {
        return switch (felt.getName()) {
            case "avsender_er" -> hver(felt, verdi, true, n -> f -> f.avsender().egenskaper().har(Egenskap.forNumber(n)));
            case "avsender_er_ikke" -> hver(felt, verdi, false, n -> f -> f.avsender().egenskaper().har(Egenskap.forNumber(n)));
            case "mottaker_er" -> hver(felt, verdi, true, n -> f -> f.mottaker().egenskaper().har(Egenskap.forNumber(n)));
            case "mottaker_er_ikke" -> hver(felt, verdi, false, n -> f -> f.mottaker().egenskaper().har(Egenskap.forNumber(n)));
            case "krever" -> hver(felt, verdi, true, n -> f -> faktum(f, n) == Sannhet.SANN);
            case "utelukker" -> hver(felt, verdi, false, n -> f -> faktum(f, n) == Sannhet.SANN);
            case "avklart_nei" -> hver(felt, verdi, true, n -> f -> faktum(f, n) == Sannhet.USANN);
            case "en_av" -> hver(felt, verdi, false, n -> f -> faktum(f, n) == Sannhet.SANN);
            case "person_krever" -> hver(felt, verdi, true, n -> f -> personfaktum(f, n) == Sannhet.SANN);
            case "person_utelukker" -> hver(felt, verdi, false, n -> f -> personfaktum(f, n) == Sannhet.SANN);
            case "person_avklart_nei" -> hver(felt, verdi, true, n -> f -> personfaktum(f, n) == Sannhet.USANN);
            case "omsorg" -> List.of(new Behov("omsorg " + verdi, true, f -> ((List<?>) verdi).stream()
                    .anyMatch(o -> ((EnumValueDescriptor) o).getNumber() == barnet(f).omsorg().getNumber())));
            case "ikke_omsorg" -> List.of(new Behov("ikke_omsorg", true, f -> barnet(f).omsorg().getNumber() != 0
                    && ((List<?>) verdi).stream().noneMatch(o -> ((EnumValueDescriptor) o).getNumber() == barnet(f).omsorg().getNumber())));
            case "ugradert" -> List.of(new Behov("ugradert", true, f -> barnet(f).vern().gradering() == Gradering.GRADERING_INGEN));
            case "fare" -> List.of(new Behov("fare", true, f -> f.fare().isPresent()));
            case "inhabil" -> List.of(new Behov("inhabil", true, f -> f.relasjon() != Relasjon.RELASJON_UNSPECIFIED
                    && f.relasjon() != Relasjon.RELASJON_INGEN));
            // read of the content, the ground's attestation, the order and the birth date, of which there is always one
            case "fra_alder", "under_alder", "attestasjon", "bare_anonymt", "uten_vold", "paalegg" -> List.of();
            default -> throw new AssertionError("a condition of which it is not known where it comes from: " + felt.getFullName());
        };
    }

    private interface Ord {
        Predicate<Facts> med(int nummer);
    }

    private static List<Behov> hver(FieldDescriptor felt, Object verdi, boolean maa, Ord ord) {
        return ((List<?>) verdi).stream().map(EnumValueDescriptor.class::cast)
                .map(v -> new Behov(felt.getName() + " " + v.getName(), maa, ord.med(v.getNumber()))).toList();
    }

    static Behov personEnAv(List<Personfaktum> en) {
        return new Behov("person_en_av " + en, true, f -> en.stream().anyMatch(p -> personfaktum(f, p.getNumber()) == Sannhet.SANN));
    }

    static Behov personKrever(Personfaktum ett) {
        return new Behov("person_krever " + ett, true, f -> personfaktum(f, ett.getNumber()) == Sannhet.SANN);
    }

    static Behov avklartNei(Faktum ett) {
        return new Behov("ikke_avklart_nei " + ett, true, f -> f.fakta().av(ett) == Sannhet.USANN);
    }

    private static Sannhet faktum(Facts f, int nummer) {
        return f.fakta().av(Faktum.forNumber(nummer));
    }

    private static Sannhet personfaktum(Facts f, int nummer) {
        return barnet(f).personfakta().av(Personfaktum.forNumber(nummer));
    }

    private static Person barnet(Facts f) {
        return f.personer().stream().filter(p -> p.rolle() == Personrolle.PERSONROLLE_BARN).findFirst().orElseThrow();
    }
}
