package no.stillas.hub.consent;

import com.google.protobuf.Timestamp;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.BeanProvider;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktaendring;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.proeve.Proevehub;
import no.stillas.hub.ledger.MessageIds;
import no.stillas.proto.consent.v1.ConsentServiceGrpc.ConsentServiceBlockingStub;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.consent.v1.RequestConsentRequest;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.kodeverk.v1.Utfall;
import no.stillas.proto.samtykke.v1.Behandlingsgrunnlag;
import no.stillas.proto.samtykke.v1.GittInformasjon;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Innhenting;
import no.stillas.proto.samtykke.v1.Retning;
import no.stillas.proto.samtykke.v1.Samtykke;
import no.stillas.proto.samtykke.v1.SamtykkeForespoersel;
import no.stillas.proto.samtykke.v1.Samtykkeform;
import no.stillas.proto.samtykke.v1.Samtykkegiver;
import no.stillas.proto.samtykke.v1.Samtykkepart;
import no.stillas.proto.samtykke.v1.Spurt;
import no.stillas.proto.samtykke.v1.Verifisertved;

/** Four services around a synthetic youth of sixteen, with consents to give. */
final class Samtykkeverden implements AutoCloseable {
    static final String BVT = "310000019";
    static final String BUP = "310000027";
    static final String SKOLE = "310000035";
    static final String ANDRE = "310000043";

    /** Synthetic: month + 80. */
    static final String UNGDOM = "01811599839";
    static final String MOR = "41821099909";

    final Proevehub hub;
    /** Each change once, however often it was told of. */
    final List<Faktaendring> endringer = new ArrayList<>();
    final Set<UUID> hendelser = new HashSet<>();
    /** Requests that were sent as messages. */
    final List<Envelope> sendt = new ArrayList<>();
    /** What is decided of them. */
    Utfall utfall = Utfall.UTFALL_PERMITTED;
    /** Whether they have been handed over. */
    volatile boolean levert = true;
    private Optional<Proevekjoering> proeve = Optional.empty();

    Samtykkeverden(Path mappe) {
        hub = new Proevehub(mappe)
                .enhet("bvt", BVT, Etat.ETAT_BVT)
                .enhet("bup", BUP, Etat.ETAT_BUP)
                .enhet("skole", SKOLE, Etat.ETAT_SKO)
                .enhet("andre", ANDRE, Etat.ETAT_FLE);
        var lager = hub.lager();
        var ider = new Ider(hub.noekler().identifiers(), lager.facts());
        var samtykker = new Samtykker(lager.writer(), lager.facts(), hub.identiteter(), ider, hub.klokke(),
                List.of(this::husk));
        var spoerring = new Spoerring(lager.writer(), hub.identiteter(), hub.enheter(), ider,
                new Forespoersler(lager.facts(), lager.messages(), lager.followups()), new Foelgere(lager.writer()),
                lager.facts(), () -> new Formidling() {
                    @Override
                    public Sending send(Caller caller, Envelope envelope) {
                        sendt.add(envelope);
                        return new Sending(Decision.newBuilder().setUtfall(utfall).build(), utfall == Utfall.UTFALL_PERMITTED);
                    }

                    @Override
                    public boolean naadd(String avsender, UUID messageId) {
                        return levert;
                    }
                }, hub.klokke());
        hub.start(new ConsentService(hub.enheter(), samtykker, spoerring, proeveprodusent(), new SimpleMeterRegistry()));
    }

    private void husk(Faktaendring endring, UUID hendelse) {
        if (hendelser.add(hendelse)) {
            endringer.add(endring);
        }
    }

    /** From now on a dry run is answered by this. */
    void proeves(Proevekjoering kjoering) {
        proeve = Optional.of(kjoering);
    }

    private BeanProvider<Proevekjoering> proeveprodusent() {
        return new BeanProvider<>() {
            @Override
            public Proevekjoering get() {
                return proeve.orElseThrow();
            }

            @Override
            public boolean isPresent() {
                return proeve.isPresent();
            }

            @Override
            public Proevekjoering orElse(Proevekjoering annen) {
                return proeve.orElse(annen);
            }
        };
    }

    ConsentServiceBlockingStub som(String organisasjonsnummer) {
        return hub.som(organisasjonsnummer, ConsentServiceGrpc::newBlockingStub);
    }

    static Timestamp kl(String moment) {
        return Dager.stempel(Instant.parse(moment));
    }

    static Tjeneste tjeneste(String organisasjonsnummer, String enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(organisasjonsnummer).setEnhet(enhet).build();
    }

    static Samtykkepart part(String organisasjonsnummer, String enhet) {
        return Samtykkepart.newBuilder().setTjeneste(tjeneste(organisasjonsnummer, enhet)).build();
    }

    static Person ungdom() {
        return Person.newBuilder().setRef("barn").setRolle(Personrolle.PERSONROLLE_BARN)
                .setIdentitet(Identitet.newBuilder().setFoedselsnummer(UNGDOM)).setFoedselsdato("2010-01-01").build();
    }

    static Person mor() {
        return Person.newBuilder().setRef("mor").setRolle(Personrolle.PERSONROLLE_FORELDER)
                .setIdentitet(Identitet.newBuilder().setDNummer(MOR)).build();
    }

    static Ansatt ansatt() {
        return Ansatt.newBuilder().setNavn("Kari Prøve").setRolle("kontaktperson").build();
    }

    static Fritekst tekst(String tekst) {
        return Fritekst.newBuilder().setTekst(tekst).build();
    }

    /** The youth lets BUP tell BVT about treatment; taken down at BUP. */
    RegisterRequest.Builder samtykke() {
        return RegisterRequest.newBuilder().setEnhet("bup").addPersoner(ungdom()).setSamtykke(Samtykke.newBuilder()
                .setSamtykkeId(UUID.randomUUID().toString())
                .setVersjon(1)
                .setBarn("barn")
                .addRegistrerte("barn")
                .addGivere(Samtykkegiver.newBuilder().setPerson("barn").setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV)
                        .setAlder(16).setVerifisertVed(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)
                        .setGitt(kl("2026-08-20T10:00:00Z")))
                .setProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH)
                .setRetning(Retning.RETNING_FRA_AVSENDER_TIL_MOTTAKER)
                .addAvsendere(part(BUP, "bup"))
                .addMottakere(part(BVT, "bvt"))
                .addMottakere(part(SKOLE, "skole"))
                .addKategorier(Kategori.KATEGORI_HEA)
                .addKategorier(Kategori.KATEGORI_ADM)
                .setFormaal(Formaal.FORMAAL_COORD)
                .setGyldigFra("2026-08-20")
                .setGyldigTil("2027-08-19")
                .setForm(Samtykkeform.SAMTYKKEFORM_SKRIFTLIG_SIGNERT)
                .setInformasjon(GittInformasjon.newBuilder().setHva(tekst("Hva som deles, med hvem og hvorfor.")).setAv(ansatt())
                        .setSpraak("nb").setFortaltOmTilbaketrekking(true).setFortaltOmDetSomErSendt(true))
                .setInnhenting(Innhenting.newBuilder().setAv(ansatt()).setTjeneste(tjeneste(BUP, "bup"))
                        .setTidspunkt(kl("2026-08-20T10:05:00Z")))
                .setTaushetsgrunnlag(Grunnlag.GRUNNLAG_HPL22)
                .setBehandlingsgrunnlag(Behandlingsgrunnlag.BEHANDLINGSGRUNNLAG_ART_6_1_E_MYNDIGHET)
                .setEier(tjeneste(BUP, "bup")));
    }

    /** BVT asks, through BUP, whether BUP may tell BVT and the school. */
    RequestConsentRequest.Builder forespoersel() {
        return RequestConsentRequest.newBuilder().setEnhet("bvt").addPersoner(ungdom()).setGjennom(tjeneste(BUP, "bup"))
                .setForespoersel(SamtykkeForespoersel.newBuilder()
                        .setForespoerselId(MessageIds.next(hub.klokke().instant()).toString())
                        .addSpurte(Spurt.newBuilder().setPerson("barn").setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV))
                        .addRegistrerte("barn")
                        .setProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH)
                        .setRetning(Retning.RETNING_FRA_AVSENDER_TIL_MOTTAKER)
                        .addAvsendere(part(BUP, "bup"))
                        .addMottakere(part(BVT, "bvt"))
                        .addMottakere(part(SKOLE, "skole"))
                        .addKategorier(Kategori.KATEGORI_HEA)
                        .addKategorier(Kategori.KATEGORI_ADM)
                        .setFormaal(Formaal.FORMAAL_COORD)
                        .setForklaring(tekst("Vi ber om å få vite hvordan det går i behandlingen."))
                        .setSpraak("nb"));
    }

    @Override
    public void close() {
        hub.close();
    }
}
