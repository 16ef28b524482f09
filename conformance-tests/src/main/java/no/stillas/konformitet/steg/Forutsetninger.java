package no.stillas.konformitet.steg;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.no.Gitt;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.konformitet.steg.Ordtyper.Tidsrom;
import no.stillas.proto.avtale.v1.AgreementServiceGrpc;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.avtale.v1.SignRequest;
import no.stillas.proto.avtale.v1.Signatur;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.person.v1.PersonServiceGrpc;
import no.stillas.proto.person.v1.RegisterRequest;
import no.stillas.proto.samtykke.v1.Verifisertved;

/** What is so when the scenario begins. */
public final class Forutsetninger {
    static final Ansatt ANSATT = Ansatt.newBuilder().setNavn("Kari Prøve").setRolle("kontaktperson").build();
    /** Days since the last birthday, where nothing is said: not the same for all, since each number is given out once. */
    private static final int DAGER = 60;

    private final Verden verden;

    Forutsetninger(Verden verden) {
        this.verden = verden;
    }

    /** Sets the time, in Norway. */
    @Gitt("at klokken er {string}")
    public void klokken(String tid) {
        verden.sett(Tid.les(tid, verden.naa()).orElseThrow(() -> new IllegalArgumentException("ikke et tidspunkt: " + tid)).toInstant());
    }

    /** The first that is named is the child that the scenario is about. The unit states the facts about the persons. */
    @Gitt("barnet {navn} på {int} år, som {enhet} følger opp")
    public void barnet(String navn, int alder, Unit enhet) {
        barn(navn, verden.idag().minusYears(alder).minusDays(DAGER + verden.rigg.neste() % 200), enhet);
    }

    /** Several children, each with a case of its own: names with commas, and «og» before the last. */
    @Gitt("barna {string} på {int} år, som {enhet} følger opp")
    public void barna(String navn, int alder, Unit enhet) {
        verden.sakseier = enhet;
        for (var barn : Ordtyper.navnene(navn)) {
            var foedt = verden.idag().minusYears(alder).minusDays(DAGER + verden.rigg.neste() % 200);
            kjent(verden.ny(barn, "barn", Personrolle.PERSONROLLE_BARN, foedt), foedt);
        }
    }

    /** A child that has its birthday so much later. */
    @Gitt("barnet {navn} som fyller {int} år om {tidsrom}, og som {enhet} følger opp")
    public void fyller(String navn, int alder, Tidsrom om, Unit enhet) {
        barn(navn, om.etter(verden.naa().atZone(Tid.OSLO)).toLocalDate().minusYears(alder), enhet);
    }

    private void barn(String navn, LocalDate foedt, Unit enhet) {
        boolean foerste = verden.personer.isEmpty();
        verden.sakseier = enhet;
        var person = verden.ny(navn, foerste ? "barn" : ref(navn), foerste ? Personrolle.PERSONROLLE_BARN : Personrolle.PERSONROLLE_SOESKEN, foedt);
        kjent(person, foedt);
    }

    private void kjent(Person person, LocalDate foedt) {
        opplys(person, Map.of("foedselsdato.dato", foedt.toString(), "foedselsdato.verifisering", "folkeregisteret"));
        opplys(person, Map.of("adressebeskyttelse.gradering", "ingen", "adressebeskyttelse.status", "besluttet",
                "adressebeskyttelse.periode", "fra 2000-01-01"));
    }

    private static String ref(String navn) {
        return navn.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    private void opplys(Person om, Map<String, String> rader) {
        var opplysning = Opplysning.newBuilder();
        verden.skjema.fyll(opplysning, rader);
        opplys(om, opplysning.build());
    }

    private void opplys(Person om, Opplysning opplysning) {
        var enhet = verden.eier();
        PersonServiceGrpc.newBlockingStub(verden.rigg.hub.som(enhet.getOrganisasjonsnummer())).register(RegisterRequest.newBuilder()
                .setEnhet(enhet.getId()).setAnsatt(ANSATT).setIdentitet(om.identitet()).addOpplysninger(opplysning).build());
    }

    /** A fact about a person, in the words of the contract: grading, care, reservations, aliases. */
    @Gitt("at det er registrert om {navn}:")
    public void registrert(String navn, DataTable tabell) {
        opplys(verden.person(navn), Handlinger.rader(tabell));
    }

    /** Who has the care of the child, from a month ago. */
    @Gitt("at omsorgen for {navn} er {string}")
    public void omsorgen(String navn, String status) {
        opplys(verden.person(navn), Map.of("omsorg.status", status, "omsorg.periode", "fra for 1 måned siden"));
    }

    /** One parent with foreldreansvar alone. */
    @Gitt("{navn} har foreldreansvaret for {navn} alene")
    public void alene(String forelder, String barn) {
        foreldre(List.of(forelder), barn);
    }

    /** Two parents with foreldreansvar together; the child lives with the first. */
    @Gitt("{navn} og {navn} har foreldreansvaret for {navn} sammen")
    public void sammen(String en, String to, String barn) {
        foreldre(List.of(en, to), barn);
    }

    private void foreldre(List<String> foreldre, String barn) {
        var person = verden.person(barn);
        var opplysning = Opplysning.newBuilder();
        for (var navn : foreldre) {
            if (!verden.personer.containsKey(navn)) {
                annen(navn, "forelder");
            }
            opplysning.getForeldreansvarBuilder().addHoldereBuilder().setIdentitet(verden.person(navn).identitet())
                    .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)
                    .setBarnetBorHer(navn.equals(foreldre.getFirst()))
                    .getPeriodeBuilder().setFra(person.foedt().toString());
        }
        opplys(person, opplysning.build());
    }

    /** Somebody else whom messages mention: a brother, an uncle, a fosterforelder. */
    @Gitt("at {navn} er {string}")
    public void annen(String navn, String rolle) {
        var felles = no.stillas.proto.exchange.v1.Person.newBuilder();
        verden.skjema.fyll(felles, Map.of("rolle", rolle));
        verden.ny(navn, felles.getRolle() == Personrolle.PERSONROLLE_BARN ? "barn" : ref(navn), felles.getRolle(), verden.idag().minusYears(38).minusDays(DAGER + verden.rigg.neste() % 200));
    }

    /** Nothing is handed over to the unit until it fetches. */
    @Gitt("at {enhet} ikke henter posten sin")
    public void henterIkke(Unit enhet) {
        verden.steng(enhet);
    }

    /** An agreement between the two organisations, signed by both, from today. */
    @Gitt("at {enhet} og {enhet} har en avtale av typen {string}")
    public void avtale(Unit en, Unit annen, String type) {
        var rader = verden.rigg.maler.finn("samarbeidsavtale").orElseThrow();
        rader.put("type", type);
        var dokument = Samarbeidsavtale.newBuilder().setAvtaleId(verden.nyId());
        verden.skjema.fyll(dokument, rader);
        for (var part : List.of(en, annen)) {
            dokument.addParterBuilder().setOrganisasjonsnummer(part.getOrganisasjonsnummer()).setNavn(part.getNavn())
                    .setEtat(part.getEtat()).addEnheter(part.getId());
        }
        AgreementServiceGrpc.newBlockingStub(verden.rigg.hub.som(en.getOrganisasjonsnummer()))
                .register(no.stillas.proto.avtale.v1.RegisterRequest.newBuilder().setSamarbeidsavtale(dokument).build());
        for (var part : List.of(en, annen)) {
            AgreementServiceGrpc.newBlockingStub(verden.rigg.hub.som(part.getOrganisasjonsnummer())).sign(SignRequest.newBuilder()
                    .setAvtaleId(dokument.getAvtaleId()).setVersjon(1)
                    .setSignatur(Signatur.newBuilder().setOrganisasjonsnummer(part.getOrganisasjonsnummer())
                            .setNavn("Tor Haugen").setRolle("leder").setDato(verden.idag().toString())).build());
        }
    }
}
