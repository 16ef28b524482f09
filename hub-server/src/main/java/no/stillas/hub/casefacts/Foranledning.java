package no.stillas.hub.casefacts;

import com.google.protobuf.Message;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.facts.Fakta;
import no.stillas.hub.judgement.facts.Sannhet;
import no.stillas.proto.akutt.v1.BistandFraPoliti;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.forespoersel.v1.Informasjonsforespoersel;
import no.stillas.proto.forespoersel.v1.NavsKrav;
import no.stillas.proto.forespoersel.v1.Paalegg;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Begjaering;
import no.stillas.proto.vedtak.v1.Kompetanse;

/**
 * What the message itself is: what it answers, what kind of document it is and who signed it, whom its content is about.
 * That another has asked is known from the request that came through the hub.
 */
final class Foranledning {
    private static final Set<Etat> BARE_SOESKEN = EnumSet.of(Etat.ETAT_BUP, Etat.ETAT_HAB);

    private Foranledning() {}

    static Fakta av(Sak sak, Fakta fakta) {
        var ut = fakta;
        if (sak.svarer().filter(b -> etterspurt(b, sak)).isPresent()) {
            ut = ut.med(Faktum.FAKTUM_INNHENTET_AV_MOTTAKER, Sannhet.SANN);
        }
        if (sak.svarer().filter(b -> fra(b, sak.mottaker().enhet(), BistandFraPoliti.getDescriptor().getFullName())).isPresent()) {
            ut = ut.med(Faktum.FAKTUM_BISTANDSANMODNING, Sannhet.SANN);
        }
        if (egetAkuttvedtak(sak)) {
            ut = ut.med(Faktum.FAKTUM_AKUTTVEDTAK_ELLER_BEGJAERING, Sannhet.SANN);
        }
        if (helJournal(sak.melding().document())) {
            ut = ut.med(Faktum.FAKTUM_HEL_JOURNAL, Sannhet.SANN);
        }
        return pasientErPaaroerende(sak)
                ? ut.med(Faktum.FAKTUM_PASIENT_ER_PAAROERENDE, Sannhet.SANN)
                : ut;
    }

    private static boolean etterspurt(Sak.Besvart besvart, Sak sak) {
        return fra(besvart, sak.mottaker().enhet(), Informasjonsforespoersel.getDescriptor().getFullName(),
                Paalegg.getDescriptor().getFullName(), NavsKrav.getDescriptor().getFullName());
    }

    private static boolean fra(Sak.Besvart besvart, String enhet, String... typer) {
        return besvart.avsenderEnhet().equals(enhet) && Set.of(typer).contains(besvart.dokumenttype());
    }

    /** Påtalemyndigheten that has itself made the vedtak: it is what is sent, or what was sent before and this follows up. */
    private static boolean egetAkuttvedtak(Sak sak) {
        boolean fulgtOpp = sak.svarer().filter(b -> fra(b, sak.avsender().enhet(), Akuttvedtak.getDescriptor().getFullName(),
                Begjaering.getDescriptor().getFullName())).isPresent();
        return fulgtOpp || sak.melding().document().filter(Foranledning::undertegnetAvPaatalemyndigheten).isPresent();
    }

    private static boolean undertegnetAvPaatalemyndigheten(Message document) {
        return switch (document) {
            case Akuttvedtak v -> v.getUnderskriver().getKompetanse() == Kompetanse.KOMPETANSE_PAATALEMYNDIGHET;
            case Begjaering b -> b.getUnderskriver().getKompetanse() == Kompetanse.KOMPETANSE_PAATALEMYNDIGHET;
            default -> false;
        };
    }

    private static boolean helJournal(Optional<Message> document) {
        return document.filter(SvarPaaForespoersel.class::isInstance).map(SvarPaaForespoersel.class::cast)
                .filter(SvarPaaForespoersel::getHeleJournalen).isPresent();
    }

    /**
     * The one whose health it is about is a parent or a sibling of the child (hpl § 10 a); of BUP and habilitering, whose
     * patients are children, a sibling.
     */
    private static boolean pasientErPaaroerende(Sak sak) {
        var roller = BARE_SOESKEN.contains(sak.avsender().etat())
                ? EnumSet.of(Personrolle.PERSONROLLE_SOESKEN)
                : EnumSet.of(Personrolle.PERSONROLLE_SOESKEN, Personrolle.PERSONROLLE_FORELDER);
        return sak.melding().envelope().getPersonerList().stream()
                .filter(p -> roller.contains(p.getRolle()))
                .map(Person::getRef)
                .anyMatch(ref -> sak.innhold().opplysninger().stream()
                        .anyMatch(o -> o.person().equals(ref) && o.kategori() == Kategori.KATEGORI_HEA));
    }
}
