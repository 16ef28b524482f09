package no.stillas.hub.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Giver;
import no.stillas.hub.judgement.facts.Kategorisett;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.hub.judgement.facts.Person;
import no.stillas.hub.judgement.facts.Samtykke;
import no.stillas.hub.judgement.facts.Tjeneste;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Enegrunn;
import no.stillas.proto.regelverk.v1.Giverrolle;
import no.stillas.proto.regelverk.v1.Profilregel;
import no.stillas.proto.regelverk.v1.Samtykkeform;

/**
 * Who would have to consent.
 *
 * @param givere in which capacity each consents
 * @param refs whom of the persons in the message to ask
 * @param tekst in bokmål
 */
record Holders(List<Giver> givere, List<String> refs, String tekst) {
    private static final long ETT_AAR = 365L * 24 * 60 * 60;

    /**
     * One for each set of holders that the rules for this sender, receiver and purpose can ask for, those of the sender's
     * own service first. A rule for which a human must decide whether anybody is asked gives none.
     */
    static List<Holders> mulige(Person person, Facts facts, RuleBook bok) {
        LocalDate idag = Ages.dag(facts.tidspunkt());
        int alder = Ages.alder(person, idag);
        if (alder == Ages.UKJENT) {
            return List.of();
        }
        Optional<Samtykkeprofil> egen = bok.profiler(idag.toEpochDay()).tjeneste(facts.avsender().etat());
        Optional<Holders> avsenders = egen.flatMap(p -> en(p, person, alder, facts, bok));
        Set<List<Samtykkeprofil>> krav = new LinkedHashSet<>();
        for (CompiledRule regel : bok.regler(facts.avsender().etat(), facts.mottaker().etat(), facts.formaal(),
                idag.toEpochDay())) {
            if (regel.beslutning == Beslutning.BESLUTNING_CONSENT || regel.tredjepersonUt) {
                krav.add(gjeldende(regel, egen, facts, bok));
            }
        }
        List<Holders> mulige = new ArrayList<>();
        for (List<Samtykkeprofil> profiler : krav) {
            List<Holders> hver = profiler.stream().flatMap(p -> en(p, person, alder, facts, bok).stream()).toList();
            if (!profiler.isEmpty() && hver.size() == profiler.size()) {
                mulige.add(egen.filter(profiler::contains).isPresent() ? 0 : mulige.size(), sammen(hver, avsenders));
            }
        }
        // Where the categories fall under rules that ask different holders, all of them are asked.
        if (mulige.size() > 1) {
            mulige.add(sammen(List.copyOf(mulige), avsenders));
        }
        return mulige;
    }

    /** The profile of the sender's own service where the rule names several to choose between; else all that it names. */
    private static List<Samtykkeprofil> gjeldende(CompiledRule regel, Optional<Samtykkeprofil> egen, Facts facts,
            RuleBook bok) {
        List<Samtykkeprofil> alle = new ArrayList<>(List.of(regel.profiler));
        if (alle.remove(Samtykkeprofil.SAMTYKKEPROFIL_CP_IP)) {
            facts.planansvarlig().flatMap(bok.profiler(dag(facts))::tjeneste).ifPresent(alle::add);
        }
        return !regel.regel.getAlleProfiler() && egen.filter(alle::contains).isPresent() ? List.of(egen.get()) : alle;
    }

    private static long dag(Facts facts) {
        return Ages.dag(facts.tidspunkt()).toEpochDay();
    }

    private static Optional<Holders> en(Samtykkeprofil profil, Person person, int alder, Facts facts, RuleBook bok) {
        return bok.profiler(dag(facts)).oppslag(profil, alder, person.omsorg(), person.personfakta(), facts.fakta())
                .flatMap(r -> av(r, person, alder));
    }

    /** All of them; where they are the same people, in the words of the sender's own service and not of another's. */
    private static Holders sammen(List<Holders> hver, Optional<Holders> avsenders) {
        if (hver.size() == 1) {
            return hver.getFirst();
        }
        List<Giver> givere = hver.stream().flatMap(h -> h.givere.stream()).distinct().toList();
        return avsenders.filter(a -> a.givere.equals(givere)).orElseGet(() -> new Holders(givere,
                hver.stream().flatMap(h -> h.refs.stream()).distinct().toList(),
                hver.stream().map(Holders::tekst).distinct().collect(Collectors.joining(" "))));
    }

    private static Optional<Holders> av(Profilregel regel, Person person, int alder) {
        List<Giver> selv = List.of(new Giver(person.ref(), Giverrolle.GIVERROLLE_SELV, OptionalInt.of(alder), true));
        List<Giver> foreldre = person.foreldreansvar().holdere().stream()
                .map(h -> new Giver(h, Giverrolle.GIVERROLLE_FORELDREANSVAR, OptionalInt.empty(), true)).toList();
        String tekst = "Spør om samtykke. " + regel.getOrdlyd();
        return switch (regel.getKrav()) {
            case SAMTYKKEKRAV_SELV -> Optional.of(new Holders(selv, List.of(person.ref()), tekst));
            case SAMTYKKEKRAV_FORELDREANSVAR, SAMTYKKEKRAV_ALLE_MED_FORELDREANSVAR -> Optional.of(person.foreldreansvar().holdere().isEmpty()
                    ? new Holders(List.of(enhet(Giverrolle.GIVERROLLE_VERGE)), List.of(), tekst)
                    : new Holders(foreldre, person.foreldreansvar().holdere(), tekst));
            case SAMTYKKEKRAV_SELV_OG_FORELDREANSVAR, SAMTYKKEKRAV_SELV_OG_ALLE_MED_FORELDREANSVAR -> {
                List<Giver> begge = new ArrayList<>(selv);
                begge.addAll(foreldre);
                yield Optional.of(new Holders(begge, begge.stream().map(Giver::ref).toList(), tekst));
            }
            case SAMTYKKEKRAV_BARNEVERNSTJENESTEN -> Optional.of(new Holders(
                    List.of(enhet(Giverrolle.GIVERROLLE_BARNEVERNSTJENESTEN)), List.of(), tekst));
            case SAMTYKKEKRAV_NAERMESTE_PAAROERENDE -> Optional.of(new Holders(
                    List.of(enhet(Giverrolle.GIVERROLLE_NAERMESTE_PAAROERENDE)), List.of(), tekst));
            case SAMTYKKEKRAV_VURDERING, SAMTYKKEKRAV_AAPNER_IKKE, SAMTYKKEKRAV_UNSPECIFIED, UNRECOGNIZED ->
                    Optional.empty();
        };
    }

    private static Giver enhet(Giverrolle rolle) {
        return new Giver("", rolle, OptionalInt.empty(), true);
    }

    /** The consent that they would give to exactly this message. */
    Samtykke tenkt(Person person, Facts facts, Kategorisett kategorier) {
        return new Samtykke("", person.ref(), givere, Enegrunn.ENEGRUNN_UNSPECIFIED,
                Samtykkeprofil.SAMTYKKEPROFIL_UNSPECIFIED, List.of(tjeneste(facts.avsender())),
                List.of(tjeneste(facts.mottaker())), kategorier, Kategorisett.ingen(), EnumSet.of(facts.formaal()),
                facts.tidspunkt(), facts.tidspunkt().plusSeconds(ETT_AAR), Samtykkeform.SAMTYKKEFORM_SKRIFTLIG, true,
                false, Optional.empty(), false, true);
    }

    private static Tjeneste tjeneste(Part part) {
        return Tjeneste.iEnhet(part.enhet());
    }
}
