package no.stillas.hub.judgement.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.regelverk.v1.JudgedAvslag;
import no.stillas.proto.regelverk.v1.JudgedGiver;
import no.stillas.proto.regelverk.v1.JudgedPerson;
import no.stillas.proto.regelverk.v1.JudgedReservasjon;
import no.stillas.proto.regelverk.v1.JudgedSamtykke;
import no.stillas.proto.regelverk.v1.JudgedTjeneste;

/** Persons, consents and objections to and from their stored form. */
final class PersonCodec {
    private PersonCodec() {}

    static JudgedPerson tilProto(Person p) {
        JudgedPerson.Builder b = JudgedPerson.newBuilder().setRef(p.ref()).setRolle(p.rolle())
                .setGradering(p.vern().gradering()).addAllMottakerliste(p.vern().mottakerliste())
                .setOmsorg(p.omsorg()).setForeldreansvarKjent(p.foreldreansvar().kjent())
                .addAllHolder(p.foreldreansvar().holdere()).setSanne(p.personfakta().sanne())
                .setUsanne(p.personfakta().usanne()).setSkjult(maske(p.skjult()));
        p.foedselsdato().ifPresent(d -> b.setFoedselsdag(d.toEpochDay()));
        p.samtykker().forEach(s -> b.addSamtykke(samtykke(s)));
        p.reservasjoner().forEach(r -> b.addReservasjon(reservasjon(r)));
        p.avslag().forEach(a -> b.addAvslag(avslag(a)));
        return b.build();
    }

    static Person fraProto(JudgedPerson m) {
        return new Person(m.getRef(), m.getRolle(),
                m.hasFoedselsdag() ? Optional.of(LocalDate.ofEpochDay(m.getFoedselsdag())) : Optional.empty(),
                new Vern(m.getGradering(), m.getMottakerlisteList()), m.getOmsorg(),
                new Foreldreansvar(m.getForeldreansvarKjent(), m.getHolderList()),
                new Personfakta(m.getSanne(), m.getUsanne()),
                m.getSamtykkeList().stream().map(PersonCodec::samtykke).toList(),
                m.getReservasjonList().stream().map(PersonCodec::reservasjon).toList(), skjult(m.getSkjult()),
                m.getAvslagList().stream().map(PersonCodec::avslag).toList());
    }

    private static int maske(Set<Skjult> skjult) {
        return skjult.stream().mapToInt(s -> 1 << s.ordinal()).reduce(0, (a, b) -> a | b);
    }

    private static Set<Skjult> skjult(int maske) {
        return Arrays.stream(Skjult.values()).filter(s -> (maske & 1 << s.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Skjult.class)));
    }

    private static JudgedSamtykke samtykke(Samtykke s) {
        JudgedSamtykke.Builder b = JudgedSamtykke.newBuilder().setRef(s.ref()).setGjelder(s.gjelder())
                .setEnegrunn(s.enegrunn()).setProfil(s.profil()).setKategorier(s.kategorier().maske())
                .setUnntatt(s.unntatt().maske()).addAllFormaal(s.formaal().stream().sorted().toList())
                .setGyldigFra(FactsCodec.tid(s.gyldigFra())).setGyldigTil(FactsCodec.tid(s.gyldigTil()))
                .setForm(s.form()).setInformert(s.informert()).setBarnetUenig(s.barnetUenig())
                .setStatsforvalterOverstyrt(s.statsforvalterOverstyrt()).setSynlig(s.synlig());
        s.givere().forEach(g -> b.addGiver(giver(g)));
        s.fra().forEach(t -> b.addFra(tjeneste(t)));
        s.til().forEach(t -> b.addTil(tjeneste(t)));
        s.trukket().ifPresent(t -> b.setTrukket(FactsCodec.tid(t)));
        return b.build();
    }

    private static Samtykke samtykke(JudgedSamtykke m) {
        return new Samtykke(m.getRef(), m.getGjelder(), m.getGiverList().stream().map(PersonCodec::giver).toList(),
                m.getEnegrunn(), m.getProfil(), m.getFraList().stream().map(PersonCodec::tjeneste).toList(),
                m.getTilList().stream().map(PersonCodec::tjeneste).toList(), new Kategorisett(m.getKategorier()),
                new Kategorisett(m.getUnntatt()),
                m.getFormaalList().stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Formaal.class))),
                FactsCodec.tid(m.getGyldigFra()), FactsCodec.tid(m.getGyldigTil()), m.getForm(), m.getInformert(),
                m.getBarnetUenig(), m.hasTrukket() ? Optional.of(FactsCodec.tid(m.getTrukket())) : Optional.empty(),
                m.getStatsforvalterOverstyrt(), m.getSynlig());
    }

    private static JudgedGiver giver(Giver g) {
        JudgedGiver.Builder b = JudgedGiver.newBuilder().setRef(g.ref()).setRolle(g.rolle())
                .setVerifisert(g.verifisert());
        g.alder().ifPresent(b::setAlder);
        return b.build();
    }

    private static Giver giver(JudgedGiver m) {
        return new Giver(m.getRef(), m.getRolle(),
                m.hasAlder() ? OptionalInt.of(m.getAlder()) : OptionalInt.empty(), m.getVerifisert());
    }

    private static JudgedTjeneste tjeneste(Tjeneste t) {
        JudgedTjeneste.Builder b = JudgedTjeneste.newBuilder().setEnhet(t.enhet());
        t.person().ifPresent(b::setPerson);
        return b.build();
    }

    private static Tjeneste tjeneste(JudgedTjeneste m) {
        return new Tjeneste(m.getEnhet(), m.hasPerson() ? Optional.of(m.getPerson()) : Optional.empty());
    }

    private static JudgedReservasjon reservasjon(Reservasjon r) {
        JudgedReservasjon.Builder b = JudgedReservasjon.newBuilder().setRef(r.ref())
                .setKategorier(r.kategorier().maske()).setTid(FactsCodec.tid(r.tid())).setSynlig(r.synlig());
        r.fra().ifPresent(b::setFra);
        r.til().ifPresent(b::setTil);
        return b.build();
    }

    private static Reservasjon reservasjon(JudgedReservasjon m) {
        return new Reservasjon(m.getRef(), m.hasFra() ? Optional.of(m.getFra()) : Optional.empty(),
                m.hasTil() ? Optional.of(m.getTil()) : Optional.empty(), new Kategorisett(m.getKategorier()),
                FactsCodec.tid(m.getTid()), m.getSynlig());
    }

    private static JudgedAvslag avslag(Avslag a) {
        return JudgedAvslag.newBuilder().setGiver(a.giver()).setRolle(a.rolle()).setFormaal(a.formaal())
                .setKategorier(a.kategorier().maske()).build();
    }

    private static Avslag avslag(JudgedAvslag m) {
        return new Avslag(m.getGiver(), m.getRolle(), m.getFormaal(), new Kategorisett(m.getKategorier()));
    }
}
