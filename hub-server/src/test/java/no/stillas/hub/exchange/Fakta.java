package no.stillas.hub.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Foedselsdatofaktum;
import no.stillas.proto.fakta.v1.Foreldreansvarfaktum;
import no.stillas.proto.fakta.v1.Foreldreansvarholder;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Graderingsstatus;
import no.stillas.proto.fakta.v1.Oppgittav;
import no.stillas.proto.fakta.v1.Plandeltaker;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.fakta.v1.Tilbaketrekking;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Holderstatus;
import no.stillas.proto.samtykke.v1.Retning;
import no.stillas.proto.samtykke.v1.Samtykkeform;
import no.stillas.proto.samtykke.v1.Verifisertved;

/** What is recorded about a child, written as the services that own it write it. */
final class Fakta {
    private static final String MOR = UUID.nameUUIDFromBytes("mor".getBytes()).toString();

    private final HeleHuben hub;

    Fakta(HeleHuben hub) {
        this.hub = hub;
    }

    /** A child of this birth date whose mother alone holds foreldreansvar, and whose address is not protected. */
    void barn(String nummer, LocalDate foedt) {
        barnMedUkjentAdresse(nummer, foedt);
        adresse(nummer, Gradering.GRADERING_INGEN);
    }

    /** The same child, of whose address nobody has said anything. */
    void barnMedUkjentAdresse(String nummer, LocalDate foedt) {
        skriv(nummer, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setFoedselsdato(Foedselsdatofaktum.newBuilder()
                .setDato(foedt.toString()).setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)));
        skriv(nummer, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setForeldreansvar(Foreldreansvarfaktum.newBuilder()
                .addHoldere(Foreldreansvarholder.newBuilder().setPerson(MOR)
                        .setPeriode(Periode.newBuilder().setFra(foedt.toString()))
                        .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET))));
    }

    void adresse(String nummer, Gradering gradering) {
        skriv(nummer, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setGradering(Graderingsfaktum.newBuilder()
                .setGradering(gradering).setStatus(Graderingsstatus.GRADERINGSSTATUS_BESLUTTET).setFra("2020-01-01")));
    }

    /** The mother's consent that these services may share these categories with each other. */
    UUID samtykke(String nummer, Formaal formaal, List<String> tjenester, Kategori... kategorier) {
        var id = UUID.randomUUID();
        skriv(nummer, id, 1, barn -> Faktum.newBuilder().setSamtykke(samtykke(barn, formaal, tjenester, kategorier)));
        return id;
    }

    /** The same consent, withdrawn. */
    void trekk(String nummer, UUID id, Formaal formaal, List<String> tjenester, Kategori... kategorier) {
        skriv(nummer, id, 2, barn -> Faktum.newBuilder().setSamtykke(samtykke(barn, formaal, tjenester, kategorier)
                .setTilstand(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET)
                .addTilbaketrekkinger(Tilbaketrekking.newBuilder().setTidspunkt(Dager.stempel(Instant.now())))));
    }

    /** The mother's no to one service sharing these categories with another, as a third brought it. */
    void nei(String nummer, Formaal formaal, String fra, String til, String innhentetAv, Kategori... kategorier) {
        skriv(nummer, UUID.randomUUID(), 1, barn -> {
            var nei = samtykke(barn, formaal, List.of(fra), kategorier).setTilstand(Samtykketilstand.SAMTYKKETILSTAND_AVSLAATT)
                    .clearRetning().clearMottakere()
                    .addMottakere(Samtykkepart.newBuilder().setOrganisasjonsnummer(hub.org(til)).setEnhet(til))
                    .setInnhentetAv(tjeneste(innhentetAv)).setGiverensTjeneste(tjeneste(innhentetAv));
            return Faktum.newBuilder().setSamtykke(nei);
        });
    }

    /** An individuell plan in use, that rests on a consent. */
    void plan(String nummer, String ansvarlig, UUID samtykke, List<String> deltakere) {
        var plan = Planfaktum.newBuilder().setStatus(Planstatus.PLANSTATUS_AKTIV).setAnsvarlig(tjeneste(ansvarlig))
                .setSamtykke(samtykke.toString());
        deltakere.forEach(d -> plan.addDeltakere(Plandeltaker.newBuilder().setTjeneste(tjeneste(d))));
        skriv(nummer, UUID.randomUUID(), 1, _ -> Faktum.newBuilder().setPlan(plan));
    }

    void skriv(String nummer, UUID id, int versjon, Function<Pseudonym, Faktum.Builder> faktum) {
        var noekkel = hub.del(Personnoekler.class).av(Hubkall.nummer(nummer).build());
        hub.del(Writer.class).submit(Lane.ORDINARY, new Skriv(noekkel, id, versjon, faktum)).join();
    }

    private Samtykkefaktum.Builder samtykke(Pseudonym barn, Formaal formaal, List<String> tjenester, Kategori... kategorier) {
        var parter = tjenester.stream()
                .map(t -> Samtykkepart.newBuilder().setOrganisasjonsnummer(hub.org(t)).setEnhet(t).build()).toList();
        var idag = LocalDate.now(Dager.OSLO);
        return Samtykkefaktum.newBuilder()
                .setTilstand(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT)
                .addRegistrerte(Faktalager.navn(barn))
                .addGivere(Samtykkegiver.newBuilder().setPerson(MOR)
                        .setEgenskap(Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR)
                        .setVerifisering(Verifisertved.VERIFISERTVED_FOLKEREGISTERET))
                .setHoldere(Holderstatus.HOLDERSTATUS_ALLE_HAR_SAMTYKKET)
                .setProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL)
                .setRetning(Retning.RETNING_FLERSIDIG)
                .addAllAvsendere(parter).addAllMottakere(parter)
                .addAllKategorier(List.of(kategorier))
                .setFormaal(formaal)
                .setFra(idag.minusDays(10).toString()).setTil(idag.plusYears(1).toString())
                .setForm(Samtykkeform.SAMTYKKEFORM_SKRIFTLIG_SIGNERT)
                .setInformert(true)
                .setInnhentetAv(tjeneste(tjenester.getFirst())).setGiverensTjeneste(tjeneste(tjenester.getFirst()))
                .setGitt(Dager.stempel(Instant.now().minusSeconds(600)));
    }

    private Tjeneste tjeneste(String enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(hub.org(enhet)).setEnhet(enhet).build();
    }

    private record Skriv(SubjectKey noekkel, UUID id, int versjon, Function<Pseudonym, Faktum.Builder> faktum)
            implements Work<Void> {
        @Override
        public Set<SubjectKey> subjects() {
            return Set.of(noekkel);
        }

        @Override
        public Void run(View view, Batch batch) {
            var barn = view.subject(noekkel).pseudonym();
            batch.fact(Faktalager.ny(barn, faktum.apply(barn).setId(id.toString()).setVersjon(versjon)
                    .setOppgittAv(Oppgittav.newBuilder().setRegistrert(Dager.stempel(view.now()))).build(), view.now()));
            return null;
        }
    }
}
