package no.stillas.hub.exchange;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.dokument.Dokumentinnhold;
import no.stillas.hub.dokument.Tekstsoek;
import no.stillas.proto.Norsk;

/**
 * Whether free text that somebody attests reveals no place bears the attestation out. Where it does not, the attestation does
 * not count: the text is as if nobody had attested, and the message goes on by the same rules. It stops nothing by itself.
 *
 * @param funn what was found, for the sender: what it wrote itself, and no name of a unit that the directory hides
 * @param holder whether the attestation stands
 */
record Attestkontroll(List<Tekstsoek.Funn> funn, boolean holder) {
    Attestkontroll {
        funn = List.copyOf(funn);
    }

    static Attestkontroll av(Addressed a, Directory katalog) {
        var envelope = a.melding().envelope();
        var document = a.melding().document();
        if (document.isEmpty() || !Dokumentinnhold.stedfri(envelope)) {
            return new Attestkontroll(List.of(), true);
        }
        var andre = katalog.units().stream().filter(u -> !u.id().equals(a.avsender().id()) && !u.id().equals(a.mottaker().id()))
                .toList();
        var aapne = navn(andre, Predicate.not(Unit::isProtected));
        var funn = Tekstsoek.av(envelope, document.get(), aapne);
        // That a shelter is found is not told: the answer would be a list of them for whoever guesses.
        return new Attestkontroll(funn, funn.isEmpty()
                && Tekstsoek.av(envelope, document.get(), navn(andre, Unit::isProtected)).isEmpty());
    }

    private static List<String> navn(Collection<Unit> enheter, Predicate<Unit> hvilke) {
        return enheter.stream().filter(hvilke).map(Unit::name).toList();
    }

    /** What the sender is asked to look at, in bokmål, by field and without what stands there. */
    List<String> oppgaver() {
        return funn.stream().map(f -> "Se over «" + Norsk.felt(f.sti()) + "», som ser ut til å ha " + f.slag().tekst()
                + ". Attestasjonen om at teksten ikke røper noe sted, er ikke lagt til grunn. (Felt: " + f.sti() + ")")
                .distinct().toList();
    }
}
