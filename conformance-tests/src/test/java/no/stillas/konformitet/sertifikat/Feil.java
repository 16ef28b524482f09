package no.stillas.konformitet.sertifikat;

import static no.stillas.konformitet.sertifikat.Profil.BUFETAT;
import static no.stillas.konformitet.sertifikat.Profil.KOMMUNE;
import static no.stillas.konformitet.sertifikat.Profil.NAV;
import static no.stillas.konformitet.sertifikat.Profil.SPESIALISTHELSETJENESTE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.stillas.proto.exchange.v1.DeliveredMessage;
import no.stillas.proto.exchange.v1.NoticeKind;

/**
 * A system with one fault, or none.
 *
 * @param saker the cases that catch it
 * @param faller the system is gone after it, so that what comes after cannot be tried
 * @param blant the cases that it is tried with, where it would fail most of them; empty for all
 */
record Feil(String navn, Profil profil, Lager system, List<String> saker, boolean faller, List<String> blant) {
    /** Makes the system, not started. */
    interface Lager {
        Provesystem lag(Profil profil, int port, Path lager) throws IOException;
    }

    /** Makes a caseworker. */
    interface Person {
        Saksbehandler lag(Profil profil) throws IOException;
    }

    static List<Feil> alle() {
        var alle = new ArrayList<Feil>();
        for (var profil : Profil.values()) {
            alle.add(new Feil("keeps the contract as " + profil.navn(), profil, (p, port, l) -> new Provesystem(p, port, l, new Saksbehandler(p)),
                    List.of(), false, List.of()));
        }
        alle.addAll(List.of(
                linje("handles what comes again once more", NAV, Linjefeil.BehandlerToGanger::new, "SERT-04", "SERT-82"),
                linje("forgets what it answered", NAV, Linjefeil.GlemmerSvaret::new, "SERT-05"),
                linje("acknowledges before it has stored", NAV, Linjefeil.KvittererFoerLagring::new, "SERT-02"),
                linje("stores out of order", NAV, Linjefeil.FeilRekkefoelge::new, "SERT-06"),
                linje("says nothing of a type that it does not know", NAV, Kvitteringsfeil.TierOmUkjentType::new, "SERT-07"),
                linje("takes what is somebody else's", BUFETAT, Kvitteringsfeil.TarAlt::new, "SERT-08", "SERT-09"),
                linje("refuses without a word of where it belongs", BUFETAT, Kvitteringsfeil.AvviserUtenVeiledning::new, "SERT-09"),
                linje("drops the marks of what was left out", NAV, Lagerfeil.mister(DeliveredMessage.Builder::clearUtelatt), "SERT-10"),
                linje("drops that it may not be forwarded", NAV, Lagerfeil.mister(DeliveredMessage.Builder::clearPlikter), "SERT-11"),
                linje("drops the remarks", NAV, Lagerfeil.mister(DeliveredMessage.Builder::clearMerknader), "SERT-12"),
                linje("refuses the urgent for its form", NAV, Kvitteringsfeil.AvviserForFormen::new, "SERT-13"),
                linje("refuses a later version", NAV, Kvitteringsfeil.AvviserNyVersjon::new, "SERT-14"),
                falt("falls over at a later version", NAV, Linjefeil.FallerVedNyVersjon::new, "SERT-14"),
                linje("loses what it does not know in silence", NAV, Kvitteringsfeil.MisterUkjent::new, "SERT-15"),
                linje("swallows what cannot be read", NAV, Linjefeil.SvelgerUleselig::new, "SERT-16"),
                linje("refuses what is late", NAV, Kvitteringsfeil.AvviserSent::new, "SERT-17"),
                linje("does not take a late receipt", NAV, Linjefeil.TarIkkeSeneKvitteringer::new, "SERT-18"),
                linje("acknowledges a withdrawn consent without storing it", NAV, Lagerfeil.lagrerIkke(NoticeKind.NOTICE_KIND_SAMTYKKE_TRUKKET), "SERT-20"),
                linje("acknowledges a changed protection without storing it", NAV, Lagerfeil.lagrerIkke(NoticeKind.NOTICE_KIND_VERN_ENDRET), "SERT-22"),
                linje("writes over what is corrected", NAV, Lagerfeil.SkriverOver::new, "SERT-24"),
                linje("deletes what came by mistake, and not its hidden copy", NAV, Lagerfeil.SkjultKopi::new, "SERT-27"),
                new Feil("never says that it has taken what came", NAV, Kvitteringsfeil.SierAldriTatt::new, List.of("SERT-03"), false,
                        List.of("SERT-01", "SERT-02", "SERT-03", "SERT-04", "SERT-07")),
                linje("loses what was under way when the line broke", NAV, Linjefeil.MisterDetSomErUnderveis::new, "SERT-81", "SERT-82"),
                person("answers without saying what it answers", NAV, Svarfeil.annetSpoersmaal(), "SERT-30"),
                person("does not tell the melder that the melding has come", KOMMUNE, Svarfeil.tierTilMelder(), "SERT-50"),
                linje("does not delete what came by mistake", NAV, Lagerfeil.SletterIkke::new, "SERT-27"),
                linje("says that it has deleted, and has not", NAV, Lagerfeil.BekrefterUtenAaSlette::new, "SERT-27"),
                linje("hands in again under another id", NAV, Linjefeil.NyIdPaaNytt::new, "SERT-32"),
                linje("gives up when the hub is full", NAV, Linjefeil.GirOpp::new, "SERT-33"),
                linje("does not say what is wrong in a nack", NAV, Linjefeil.NackUtenAarsak::new, "SERT-91"),
                linje("writes an identity number in a receipt", NAV, Kvitteringsfeil.NummerIKvittering::new, "SERT-90"),
                linje("writes an identity number in a file name", NAV, Lagerfeil.NummerIFilnavn::new, "SERT-90"),
                falt("does not come back when the line breaks", NAV, Linjefeil.KommerIkkeIgjen::new, "SERT-80"),
                linje("refuses a melding about a child without a number", KOMMUNE, Kvitteringsfeil.AvviserUtenNummer::new, "SERT-53"),
                linje("refuses a melding for its form", KOMMUNE, Kvitteringsfeil.AvviserForFormen::new, "SERT-13", "SERT-54"),
                linje("keeps what is no business of NAV's", NAV, Kvitteringsfeil.TarAlt::new, "SERT-08", "SERT-09", "SERT-42"),
                falt("opens somebody else's inbox", NAV, Linjefeil.AapnerEnAnnen::new, "SERT-01"),
                person("gives on what a withdrawn consent covered", NAV, Personfeil.BrukerTrukketSamtykke::new, "SERT-21"),
                person("gives on an address that is protected now", NAV, Personfeil.OverserVern::new, "SERT-23"),
                person("gives on what is corrected as it was", NAV, Personfeil.OverserRettelse::new, "SERT-25"),
                person("gives on what is withdrawn as wrong", NAV, Personfeil.OverserTrukket::new, "SERT-26"),
                person("forwards what is not to be forwarded", NAV, Personfeil.SenderVidere::new, "SERT-28"),
                person("says nothing where there is nothing to give", NAV, Svarfeil.tierUtenNoe(), "SERT-31"),
                person("gives a place and nobody to ring", NAV, Svarfeil.plassUtenKontakt(), "SERT-40"),
                person("refuses an application without saying how to complain", NAV, Svarfeil.avslagUtenKlage(), "SERT-41"),
                person("says that it has come when asked what is done", KOMMUNE, Svarfeil.bareMottatt(), "SERT-51"),
                person("tells the melder what is done", KOMMUNE, Svarfeil.sierHvordan(), "SERT-52"),
                person("takes a place and does not say which", KOMMUNE, Svarfeil.plassUtenValg(), "SERT-55"),
                person("offers a place that is not cleared", BUFETAT, Svarfeil.uklarertPlass(), "SERT-60"),
                person("offers an infant an institution", BUFETAT, Svarfeil.spedbarnPaaInstitusjon(), "SERT-61"),
                person("does not say how long the offer holds", BUFETAT, Svarfeil.brevUtenFrist(), "SERT-62"),
                person("gives a right without a date", SPESIALISTHELSETJENESTE, Svarfeil.rettUtenFrist(), "SERT-70"),
                person("refuses a referral without saying how to complain", SPESIALISTHELSETJENESTE, Svarfeil.avslagUtenKlage(), "SERT-71"),
                person("lets a referral that lacks something lie", SPESIALISTHELSETJENESTE, Svarfeil.spoerIkke(), "SERT-72"),
                person("tells a referrer outside health of health", SPESIALISTHELSETJENESTE, Svarfeil.helseIAvslag(), "SERT-73")));
        return alle;
    }

    private static Feil linje(String navn, Profil profil, Lager system, String... saker) {
        return new Feil(navn, profil, system, Arrays.asList(saker), false, List.of());
    }

    private static Feil falt(String navn, Profil profil, Lager system, String... saker) {
        return new Feil(navn, profil, system, Arrays.asList(saker), true, List.of());
    }

    private static Feil person(String navn, Profil profil, Person person, String... saker) {
        return new Feil(navn, profil, (p, port, lager) -> new Provesystem(p, port, lager, person.lag(p)), Arrays.asList(saker), false, List.of());
    }
}
