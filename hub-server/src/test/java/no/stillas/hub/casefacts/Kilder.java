package no.stillas.hub.casefacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.stillas.hub.directory.Katalogproeve;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.person.Oppgitt;
import no.stillas.proto.Dokumenttyper;
import no.stillas.proto.exchange.v1.Attest;
import no.stillas.proto.exchange.v1.Attestasjon;
import no.stillas.proto.exchange.v1.Fareerklaering;
import no.stillas.proto.exchange.v1.Handlende;
import no.stillas.proto.exchange.v1.Informert;
import no.stillas.proto.exchange.v1.Paastand;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.exchange.v1.Relasjon;
import no.stillas.proto.exchange.v1.Rolle;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Foedselsdatofaktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.fakta.v1.Plandeltaker;
import no.stillas.proto.fakta.v1.Planfaktum;
import no.stillas.proto.fakta.v1.Planstatus;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.felles.v1.Ufoedt;
import no.stillas.proto.forespoersel.v1.SvarPaaForespoersel;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.person.v1.Opplysning;
import no.stillas.proto.plan.v1.Deltaker;
import no.stillas.proto.plan.v1.IndividuellPlan;
import no.stillas.proto.regelverk.v1.Egenskap;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.vedtak.v1.Akuttvedtak;
import no.stillas.proto.vedtak.v1.Begjaering;
import no.stillas.proto.vedtak.v1.Kompetanse;
import no.stillas.proto.vedtak.v1.Underskriver;

/**
 * What can be stated to the running hub or be known in it, each as what a service does: a line of the directory, a word of
 * an attestation, a statement to the person service, a document, an answer. What becomes true by it, the hub itself says.
 */
final class Kilder {
    /** @param hva what somebody states, for people */
    record Kilde(String hva, UnaryOperator<Verden> oppgi) {}

    private static final UUID SAMTYKKE = new UUID(5, 5);

    private Kilder() {}

    static List<Kilde> alle(RuleBook bok) {
        var alle = new ArrayList<Kilde>();
        attester(alle);
        grunnlag(alle, bok);
        katalogen(alle);
        meldingen(alle);
        dokumentet(alle);
        svarene(alle);
        planen(alle);
        persontjenesten(alle);
        return List.copyOf(alle);
    }

    private static void attester(List<Kilde> alle) {
        for (var attest : Attest.values()) {
            if (attest != Attest.UNRECOGNIZED && attest != Attest.ATTEST_UNSPECIFIED) {
                alle.add(new Kilde(attest.name(), v -> v.melding(m -> {
                    m.getGrunnlagBuilderList().forEach(g -> g.getAttestasjonBuilder().addAttester(attest));
                    return m;
                })));
            }
        }
    }

    /** Another ground that the sender may name, attested: what it says of the case is true of all of the message. */
    private static void grunnlag(List<Kilde> alle, RuleBook bok) {
        for (var grunnlag : Grunnlag.values()) {
            var regel = grunnlag == Grunnlag.UNRECOGNIZED ? Optional.<Grunnlagsregel>empty() : bok.grunnlag(grunnlag);
            regel.ifPresent(g -> alle.add(new Kilde("nevner også " + grunnlag, v -> {
                if (!g.getEnhver() && !g.getKanPaaberopesAvList().contains(v.fra())) {
                    return v;
                }
                return v.melding(m -> m.addGrunnlag(Paastand.newBuilder().setGrunnlag(grunnlag).setAttestasjon(Attestasjon.newBuilder()
                        .addAttester(Attest.ATTEST_GRUNN_TIL_AA_TRO))));
            })));
        }
    }

    private static void katalogen(List<Kilde> alle) {
        var parvise = Katalogproeve.parvise();
        for (var egenskap : Egenskap.values()) {
            if (egenskap != Egenskap.UNRECOGNIZED && egenskap != Egenskap.EGENSKAP_UNSPECIFIED
                    && (parvise.contains(egenskap) || Katalogproeve.kanVaere(egenskap))) {
                alle.add(new Kilde("katalogen: avsender " + egenskap, v -> v.avsenderEr(egenskap)));
                alle.add(new Kilde("katalogen: mottaker " + egenskap, v -> v.mottakerEr(egenskap)));
            }
        }
    }

    private static void meldingen(List<Kilde> alle) {
        Arrays.stream(Rolle.values()).filter(r -> r != Rolle.UNRECOGNIZED).forEach(rolle -> alle.add(new Kilde(rolle.name(),
                v -> v.melding(m -> {
                    m.getSenderBuilder().setRolle(rolle);
                    return m;
                }))));
        Arrays.stream(Relasjon.values()).filter(r -> r != Relasjon.UNRECOGNIZED).forEach(relasjon -> alle.add(new Kilde(
                relasjon.name(), v -> v.melding(m -> m.setHandlende(Handlende.newBuilder().setRelasjon(relasjon))))));
        alle.add(new Kilde("HPR-nummer", v -> v.melding(m -> m.setHandlende(Handlende.newBuilder()
                .setAnsatt(Ansatt.newBuilder().setHprNummer("9999999"))))));
        alle.add(new Kilde("fareerklæring", v -> v.melding(m -> m.setFare(Fareerklaering.newBuilder()
                .setAnsatt(Ansatt.newBuilder().setNavn("Kari Testesen").setRolle("lege"))))));
        alle.add(new Kilde("ufødt", v -> v.melding(m -> m.setPersoner(0, m.getPersoner(0).toBuilder()
                .setIdentitet(Identitet.newBuilder().setUfoedt(Ufoedt.getDefaultInstance()))))));
        for (var rolle : Personrolle.values()) {
            if (rolle != Personrolle.UNRECOGNIZED && rolle != Personrolle.PERSONROLLE_UNSPECIFIED) {
                alle.add(new Kilde("helse om " + rolle, v -> v.helseOm(rolle)));
                alle.add(new Kilde("informert " + rolle, v -> v.melding(m -> m
                        .addPersoner(Person.newBuilder().setRef("i" + rolle.getNumber()).setRolle(rolle))
                        .addInformert(Informert.newBuilder().setPerson("i" + rolle.getNumber()).setInformert(true)))));
            }
        }
    }

    private static void dokumentet(List<Kilde> alle) {
        alle.add(new Kilde("svar med hele journalen", v -> v.dokument(SvarPaaForespoersel.newBuilder().setHeleJournalen(true).build())));
        var paatalemyndigheten = Underskriver.newBuilder().setKompetanse(Kompetanse.KOMPETANSE_PAATALEMYNDIGHET);
        alle.add(new Kilde("akuttvedtak", v -> v.dokument(Akuttvedtak.newBuilder().setUnderskriver(paatalemyndigheten).build())));
        alle.add(new Kilde("begjæring", v -> v.dokument(Begjaering.newBuilder().setUnderskriver(paatalemyndigheten).build())));
        alle.add(new Kilde("plan med mottakeren i", v -> v.dokument(IndividuellPlan.newBuilder()
                .addDeltakere(Deltaker.newBuilder().setTjeneste(enhet(Verden.MOTTAKER))).build())));
    }

    private static void svarene(List<Kilde> alle) {
        for (var type : Dokumenttyper.alle().typer()) {
            alle.add(new Kilde("svarer på mottakerens " + type.navn(), v -> v.svar(type.navn(), Verden.MOTTAKER)));
            alle.add(new Kilde("følger opp eget " + type.navn(), v -> v.svar(type.navn(), Verden.AVSENDER)));
        }
    }

    /** What the consent service, and a plan that was sent, leave behind. */
    private static void planen(List<Kilde> alle) {
        for (var enhet : List.of(Verden.AVSENDER, Verden.MOTTAKER)) {
            alle.add(new Kilde("plan i bruk: " + enhet, v -> v.registrert(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT))
                    .registrert(plan(Planstatus.PLANSTATUS_AKTIV, enhet))));
            alle.add(new Kilde("koordinator: " + enhet, v -> v.registrert(Faktum.newBuilder().setKoordinator(
                    Koordinatorfaktum.newBuilder().setTjeneste(enhet(enhet)).setFra("2020-01-01")))
                    .melding(m -> {
                        m.getSenderBuilder().setRolle(Rolle.ROLLE_KOORDINATOR);
                        return m;
                    })));
        }
        alle.add(new Kilde("plan i bruk uten mottakeren", v -> v.registrert(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT))
                .registrert(plan(Planstatus.PLANSTATUS_AKTIV, Verden.AVSENDER))
                .dokument(IndividuellPlan.newBuilder().addDeltakere(Deltaker.newBuilder()
                        .setTjeneste(enhet(Verden.MOTTAKER))).build())));
        alle.add(new Kilde("plan lukket", v -> v.registrert(plan(Planstatus.PLANSTATUS_LUKKET, Verden.AVSENDER))));
        alle.add(new Kilde("plansamtykke trukket", v -> v.registrert(samtykke(Samtykketilstand.SAMTYKKETILSTAND_TRUKKET))
                .registrert(plan(Planstatus.PLANSTATUS_AKTIV, Verden.AVSENDER))));
        alle.add(new Kilde("omsorgsovertakelsen er opphevet", v -> v.registrert(omsorgTil(Dager.dag(Barnet.NAA).minusDays(1)))));
        alle.add(new Kilde("eget samtykke etter 18 år", v -> v
                .registrert(Faktum.newBuilder().setFoedselsdato(Foedselsdatofaktum.newBuilder().setDato("2008-01-01")))
                .registrert(samtykke(Samtykketilstand.SAMTYKKETILSTAND_AKTIVT))));
    }

    private static Faktum.Builder plan(Planstatus status, String deltaker) {
        return Faktum.newBuilder().setPlan(Planfaktum.newBuilder().setStatus(status).setSamtykke(SAMTYKKE.toString())
                .setAnsvarlig(enhet(Verden.AVSENDER)).addDeltakere(Plandeltaker.newBuilder().setTjeneste(enhet(deltaker))));
    }

    static Faktum.Builder omsorgTil(LocalDate siste) {
        return Faktum.newBuilder().setOmsorgsstatus(Omsorgsstatusfaktum.newBuilder().setTil(siste.toString()).setFra("2020-01-01")
                .setStatus(Omsorgsstatus.OMSORGSSTATUS_OMSORGSOVERTAKELSE_5_1).setSakseier(enhet(Verden.AVSENDER)));
    }

    private static Faktum.Builder samtykke(Samtykketilstand tilstand) {
        return Faktum.newBuilder().setId(SAMTYKKE.toString()).setSamtykke(Samtykkefaktum.newBuilder().setTilstand(tilstand)
                .setFra("2026-02-01").setTil("2027-01-31").setFormaal(Formaal.FORMAAL_IP)
                .setGitt(Dager.stempel(Barnet.NAA.minusSeconds(1000))).addKategorier(Kategori.KATEGORI_PLN)
                .addGivere(Samtykkegiver.newBuilder().setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV)));
    }

    /** Each statement of the contract, by a service that may make it: the sender's or the receiver's where they may. */
    private static void persontjenesten(List<Kilde> alle) {
        for (var opplysning : Utsagn.alle()) {
            alle.add(new Kilde("persontjenesten: " + opplysning.toString().replaceAll("\\s+", " "), v -> oppgi(v, opplysning)));
        }
    }

    private static Verden oppgi(Verden v, Opplysning opplysning) {
        var etat = Oppgitt.kan(v.fra(), opplysning) ? v.fra()
                : Arrays.stream(Etat.values()).filter(e -> e != Etat.UNRECOGNIZED && Oppgitt.kan(e, opplysning)).findFirst()
                        .orElse(Etat.ETAT_UNSPECIFIED);
        var enhet = etat == v.fra() ? Verden.AVSENDER : Verden.TREDJE;
        return Oppgitt.faktum(enhet, Barnet.ORG, etat, opplysning, _ -> Verden.PERSON, Barnet.NAA)
                .map(f -> f.hasVerv() ? medSak(v, enhet).registrert(f) : v.registrert(f)).orElse(v);
    }

    /** Who makes somebody something in the child's case has the case. */
    private static Verden medSak(Verden v, String enhet) {
        boolean har = v.registrert().stream().anyMatch(f -> f.hasOmsorgsstatus());
        return har ? v : v.registrert(Faktum.newBuilder().setOmsorgsstatus(Omsorgsstatusfaktum.newBuilder()
                .setStatus(Omsorgsstatus.OMSORGSSTATUS_FRIVILLIG_3_2).setFra("2020-01-01").setSakseier(enhet(enhet))));
    }

    private static Tjeneste enhet(String enhet) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(Barnet.ORG).setEnhet(enhet).build();
    }
}
