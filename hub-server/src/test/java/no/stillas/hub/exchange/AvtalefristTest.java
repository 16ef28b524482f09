package no.stillas.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stillas.hub.frist.Avtalefrister;
import no.stillas.proto.avtale.v1.AgreementServiceGrpc;
import no.stillas.proto.avtale.v1.Avtalepart;
import no.stillas.proto.avtale.v1.Avtalepunkt;
import no.stillas.proto.avtale.v1.Avtalestatus;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.avtale.v1.Gjennomgang;
import no.stillas.proto.avtale.v1.LovpaalagteTema;
import no.stillas.proto.avtale.v1.Oppsigelse;
import no.stillas.proto.avtale.v1.Punktinnhold;
import no.stillas.proto.avtale.v1.RegisterRequest;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.avtale.v1.SignRequest;
import no.stillas.proto.avtale.v1.TerminateRequest;
import no.stillas.proto.avtale.v1.Signatur;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.stillas.v1.Oppgaveslag;
import no.stillas.proto.stillas.v1.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statutory samarbeidsavtale that is registered and signed starts its own deadlines, through the whole hub. */
final class AvtalefristTest {
    private static final String KOMMUNEN = "haugesund-barnevern";
    private static final String FORETAKET = "bup-haugesund";
    /** A month after the last signature on 31 January: the last of February, a Sunday that does not move. */
    private static final LocalDate SISTE = LocalDate.parse("2027-02-28");

    @TempDir
    Path mappe;

    private final String id = UUID.randomUUID().toString();
    private HeleHuben hub;
    private Hubkall kall;

    @BeforeEach
    void start() {
        hub = new HeleHuben(mappe, Map.of("stillas.levering.feiing", "PT1H"), () -> Instant.parse("2027-02-01T10:00:00Z"));
        kall = new Hubkall(hub);
    }

    @AfterEach
    void stopp() {
        hub.close();
    }

    @Test
    void a_month_after_it_was_made_each_party_is_told_that_it_is_not_sent_and_not_a_day_before() {
        inngaa(avtale(1));
        var frister = hub.del(Avtalefrister.class);

        frister.kjoer(SISTE.minusDays(20), SISTE);
        assertThat(oppgaver(FORETAKET)).isEmpty();

        frister.kjoer(SISTE, SISTE.plusDays(1));
        frister.kjoer(SISTE, SISTE.plusDays(1));
        assertThat(oppgaver(FORETAKET)).singleElement().satisfies(o -> assertThat(o.getTekst()).contains("Helsedirektoratet").contains("§ 6-4"));
        assertThat(oppgaver(KOMMUNEN)).hasSize(1);
    }

    @Test
    void one_that_is_sent_starts_no_month() {
        inngaa(avtale(1).setSendtHelsedirektoratet("2027-02-01"));

        hub.del(Avtalefrister.class).kjoer(SISTE, SISTE.plusDays(1));

        assertThat(oppgaver(FORETAKET)).isEmpty();
    }

    @Test
    void it_is_gone_through_a_year_after_the_last_time() {
        inngaa(avtale(1).setSendtHelsedirektoratet("2027-02-01"));
        var frister = hub.del(Avtalefrister.class);
        var aarsdagen = LocalDate.parse("2028-01-31");

        frister.kjoer(aarsdagen.minusDays(1), aarsdagen);
        assertThat(oppgaver(FORETAKET)).isEmpty();
        frister.kjoer(aarsdagen, aarsdagen.plusDays(1));
        assertThat(oppgaver(FORETAKET)).singleElement().satisfies(o -> assertThat(o.getTekst()).contains("gjennomgått").contains("§ 6-5"));

        inngaa(avtale(2).setSendtHelsedirektoratet("2027-02-01").addGjennomganger(
                Gjennomgang.newBuilder().setDato("2028-03-01").setResultat(tekst("Videreføres."))));
        frister.kjoer(LocalDate.parse("2029-01-01"), LocalDate.parse("2029-03-01"));
        assertThat(oppgaver(FORETAKET)).as("a review moves the day").hasSize(1);
        frister.kjoer(LocalDate.parse("2029-03-01"), LocalDate.parse("2029-03-02"));
        assertThat(oppgaver(FORETAKET)).hasSize(2);
    }

    @Test
    void a_year_after_notice_was_given_each_party_is_told_that_an_agreement_is_missing_and_not_a_day_before() {
        inngaa(avtale(1).setSendtHelsedirektoratet("2027-02-01"));
        som(KOMMUNEN).terminate(TerminateRequest.newBuilder().setAvtaleId(id).setOppsigelse(Oppsigelse.newBuilder()
                .setOrganisasjonsnummer(hub.org(KOMMUNEN)).setGitt("2027-02-01").setVirkerFra("2028-02-01")).build());
        var frister = hub.del(Avtalefrister.class);
        var aarsdagen = LocalDate.parse("2028-02-01");

        frister.kjoer(aarsdagen.minusDays(1), aarsdagen);
        assertThat(oppgaver(FORETAKET)).filteredOn(o -> o.getTekst().contains("sagt opp")).isEmpty();
        frister.kjoer(aarsdagen, aarsdagen.plusDays(1));
        frister.kjoer(aarsdagen, aarsdagen.plusDays(1));
        for (String enhet : List.of(KOMMUNEN, FORETAKET)) {
            assertThat(oppgaver(enhet)).filteredOn(o -> o.getTekst().contains("sagt opp")).singleElement()
                    .satisfies(o -> assertThat(o.getTekst()).contains("§ 6-5"));
        }
    }

    private void inngaa(Samarbeidsavtale.Builder utkast) {
        som(KOMMUNEN).register(RegisterRequest.newBuilder().setSamarbeidsavtale(utkast).build());
        for (String enhet : List.of(KOMMUNEN, FORETAKET)) {
            som(enhet).sign(SignRequest.newBuilder().setAvtaleId(id).setVersjon(utkast.getVersjon()).setSignatur(Signatur.newBuilder()
                    .setOrganisasjonsnummer(hub.org(enhet)).setNavn("Ola Prøve").setRolle("leder").setDato("2027-01-31")
                    .setKommunestyresak("2027/4")).build());
        }
    }

    private Samarbeidsavtale.Builder avtale(int versjon) {
        var tema = LovpaalagteTema.newBuilder();
        LovpaalagteTema.getDescriptor().getFields().forEach(punkt -> tema.setField(punkt, Avtalepunkt.newBuilder()
                .setFinnes(Punktinnhold.newBuilder().setInnhold(tekst("Avtalt."))).build()));
        return Samarbeidsavtale.newBuilder().setAvtaleId(id).setVersjon(versjon).setType(Avtaletype.AVTALETYPE_LOVPAALAGT)
                .setStatus(Avtalestatus.AVTALESTATUS_UTKAST).setTittel("Samarbeid").setLovpaalagt(tema)
                .setBrukermedvirkning("Brukerrådet deltok.")
                .addParter(part(KOMMUNEN, Etat.ETAT_KOM)).addParter(part(FORETAKET, Etat.ETAT_HEF))
                .setPeriode(Periode.newBuilder().setFra("2027-01-01"));
    }

    private Avtalepart part(String enhet, Etat etat) {
        return Avtalepart.newBuilder().setOrganisasjonsnummer(hub.org(enhet)).setNavn("Prøve").setEtat(etat).addEnheter(enhet).build();
    }

    private AgreementServiceGrpc.AgreementServiceBlockingStub som(String enhet) {
        return hub.som(enhet, AgreementServiceGrpc::newBlockingStub);
    }

    private List<Task> oppgaver(String enhet) {
        return kall.oppgaver(enhet).stream().filter(o -> o.getSlag() == Oppgaveslag.OPPGAVESLAG_FRIST).toList();
    }

    private static Fritekst tekst(String tekst) {
        return Fritekst.newBuilder().setTekst(tekst).build();
    }
}
