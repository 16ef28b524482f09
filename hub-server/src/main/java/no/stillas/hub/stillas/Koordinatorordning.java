package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fact.Facts;
import no.stillas.hub.fact.Pseudonym;
import no.stillas.hub.fact.Subject;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.fakta.Koordinatorer;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Navngitt;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.ledger.Followups;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.hub.ledger.TaskRow;
import no.stillas.hub.ledger.TaskState;
import no.stillas.hub.ledger.Writer;
import no.stillas.hub.noekkel.Personnoekler;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Koordinatorfaktum;
import no.stillas.proto.fakta.v1.Koordinatorslag;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Periode;
import no.stillas.proto.felles.v1.Tjeneste;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.stillas.v1.AppointCoordinatorRequest;
import no.stillas.proto.stillas.v1.EndCoordinatorRequest;
import no.stillas.proto.stillas.v1.Koordinator;
import no.stillas.proto.stillas.v1.Koordinatortype;

/** Appoints koordinatorer, ends them, and tells who they are to those who may know. Blocks on the database. */
@Singleton
final class Koordinatorordning {
    private static final Pattern HPR = Pattern.compile("[0-9]{7,9}");
    /** A koordinator in spesialisthelsetjenesten is helsepersonell (sphlsl § 2-5 a). */
    static final Set<Etat> SPESIALISTHELSE = EnumSet.of(Etat.ETAT_BUP, Etat.ETAT_HAB, Etat.ETAT_SOM,
            Etat.ETAT_DPS, Etat.ETAT_TSB);

    private final Directory katalog;
    private final Facts fakta;
    private final Personnoekler noekler;
    private final Writer writer;
    private final Followups oppfoelging;
    private final Messages meldinger;
    private final Fortelling fortelling;
    private final InstantSource klokke;

    Koordinatorordning(Directory katalog, Facts fakta, Personnoekler noekler, Writer writer, Followups oppfoelging,
            Messages meldinger, Fortelling fortelling, InstantSource klokke) {
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.fakta = requireNonNull(fakta, "fakta is null");
        this.noekler = requireNonNull(noekler, "noekler is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.oppfoelging = requireNonNull(oppfoelging, "oppfoelging is null");
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /** @throws io.grpc.StatusRuntimeException as the contract says */
    UUID oppnevn(Unit enhet, AppointCoordinatorRequest request) {
        if (request.getType() == Koordinatortype.KOORDINATORTYPE_PLAN || request.getFungererFor() == Koordinatortype.KOORDINATORTYPE_PLAN) {
            throw Feil.ugyldig("type", "who coordinates by the plan stands in the plan");
        }
        var koordinator = synlig(request.getKoordinatorEnhet(), enhet)
                .orElseThrow(() -> Feil.ugyldig("koordinator_enhet", "is no unit of the directory"));
        Navngitt.utenNummer("ansatt", request.getAnsatt());
        if (SPESIALISTHELSE.contains(koordinator.kind()) && !HPR.matcher(request.getAnsatt().getHprNummer()).matches()) {
            throw Feil.ugyldig("ansatt.hpr_nummer", "a koordinator in spesialisthelsetjenesten is helsepersonell"
                    + " (spesialisthelsetjenesteloven § 2-5 a)");
        }
        var ny = Koordinatorfaktum.newBuilder()
                .setSlag(slag(request.getType()))
                .setFungererFor(slag(request.getFungererFor()))
                .setTjeneste(tjeneste(koordinator))
                .setAnsatt(request.getAnsatt().getHprNummer())
                .setFra(request.getPeriode().getFra())
                .setTil(request.getPeriode().getTil())
                .setOppnevntAv(tjeneste(enhet))
                .build();
        var oppnevning = new Oppnevning(enhet, koordinator, ny);
        oppnevning.krevForm(katalog.organisation(enhet.orgnr()).orElseThrow(), idag());
        return Skriving.vent(writer.submit(Lane.ORDINARY, new OppnevnKoordinator(noekkel(request.getBarn()), enhet,
                oppnevning, ny, request.getAnsatt())));
    }

    /** Gives the number of tasks that were handed over. */
    int avslutt(Unit enhet, EndCoordinatorRequest request) {
        var sisteDag = Dager.les(request.getSisteDag())
                .orElseThrow(() -> Feil.ugyldig("siste_dag", "is no day of the calendar"));
        var id = UUID.fromString(request.getId());
        var barn = noekkel(request.getBarn());
        var faktum = fakta.find(barn).map(this::subjekt)
                .flatMap(s -> Faktalager.gjeldende(s, FactKind.KOORDINATOR, id))
                .filter(f -> f.getKoordinator().getOppnevntAv().getEnhet().equals(enhet.id()))
                .orElseThrow(() -> Feil.finnesIkke("appointment"));
        var overtar = request.getOvertar().isEmpty()
                ? enhet
                : synlig(request.getOvertar(), enhet)
                        .orElseThrow(() -> Feil.ugyldig("overtar", "is no unit that can take over this child's tasks"));
        return Skriving.vent(writer.submit(Lane.ORDINARY, new AvsluttKoordinator(barn, enhet, id, sisteDag, overtar,
                oppgaver(fakta.find(barn).orElseThrow(), faktum.getKoordinator().getTjeneste().getEnhet()))));
    }

    private Set<UUID> oppgaver(Pseudonym barn, String enhet) {
        return oppfoelging.tasksOn(barn).stream()
                .filter(t -> t.state() == TaskState.OPEN && t.unit().equals(enhet)
                        && AvsluttKoordinator.ROLLER.contains(t.role()))
                .map(TaskRow::id)
                .collect(Collectors.toSet());
    }

    /**
     * Who coordinates today, as far as the unit may know: an appointment is known to the unit that made it and the unit
     * that has it, and to whom the one that has it may tell of it now. An unknown child gives nothing. Logged alike.
     */
    List<Koordinator> vis(Unit enhet, Identitet barn) {
        Skriving.vent(writer.submit(Lane.ORDINARY, new Oppslag(enhet, Optional.empty())));
        return Optional.of(noekler.av(barn)).filter(SubjectKey.Identified.class::isInstance)
                .flatMap(fakta::find)
                .map(p -> vis(enhet, subjekt(p)))
                .orElse(List.of());
    }

    private List<Koordinator> vis(Unit enhet, Subject barn) {
        return Stream.concat(oppnevnte(enhet, barn), Plankoordinatorer.av(enhet, barn, fortelling, klokke.instant())).toList();
    }

    private Stream<Koordinator> oppnevnte(Unit enhet, Subject barn) {
        return Faktalager.gjeldende(barn, FactKind.KOORDINATOR).stream()
                .filter(f -> Koordinatorer.gjelder(barn, f.getKoordinator(), idag()) ? kjent(enhet, barn, f)
                        : oppnevnt(enhet, f) && f.getKoordinator().getFra().compareTo(idag().toString()) > 0)
                .map(this::koordinator);
    }

    private boolean kjent(Unit enhet, Subject barn, Faktum f) {
        var hos = f.getKoordinator().getTjeneste().getEnhet();
        return oppnevnt(enhet, f) || fortelling.kan(hos, enhet.id(), barn, Set.of(), klokke.instant());
    }

    private static boolean oppnevnt(Unit enhet, Faktum f) {
        return f.getKoordinator().getOppnevntAv().getEnhet().equals(enhet.id());
    }

    private Koordinator koordinator(Faktum f) {
        var k = f.getKoordinator();
        return Koordinator.newBuilder()
                .setId(f.getId())
                .setType(type(k.getSlag()))
                .setEnhet(k.getTjeneste().getEnhet())
                .setAnsatt(ansatt(k))
                .setPeriode(Periode.newBuilder().setFra(k.getFra()).setTil(k.getTil()))
                .setParagraf(paragraf(k))
                .build();
    }

    /** Without a name where the child's key is destroyed. */
    private Ansatt ansatt(Koordinatorfaktum k) {
        try {
            return switch (meldinger.payload(UUID.fromString(k.getDokument()))) {
                case Payload.Content c -> Ansatt.parseFrom(c.plaintext());
                case Payload.Gone _, Payload.Never _ -> Ansatt.getDefaultInstance();
            };
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored koordinator cannot be read", e);
        }
    }

    private String paragraf(Koordinatorfaktum k) {
        var slag = Koordinatorer.slag(k);
        boolean sykehus = katalog.unit(k.getTjeneste().getEnhet()).map(u -> SPESIALISTHELSE.contains(u.kind())).orElse(false);
        return switch (slag) {
            case KOORDINATORSLAG_BARNEKOORDINATOR -> "helse- og omsorgstjenesteloven § 7-2 a";
            case KOORDINATORSLAG_KOORDINATOR -> sykehus
                    ? "spesialisthelsetjenesteloven § 2-5 a; forskrift om individuell plan (FOR-2022-06-22-1110)"
                    : "helse- og omsorgstjenesteloven § 7-2; forskrift om individuell plan (FOR-2022-06-22-1110)";
            case KOORDINATORSLAG_KONTAKTLEGE -> "spesialisthelsetjenesteloven § 2-5 c";
            case KOORDINATORSLAG_HELSEANSVARLIG, KOORDINATORSLAG_FUNGERENDE, KOORDINATORSLAG_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }

    private SubjectKey noekkel(Identitet barn) {
        return switch (noekler.av(barn)) {
            case SubjectKey.Identified identifisert -> identifisert;
            case SubjectKey.Unidentified _, SubjectKey.Known _ ->
                    throw Feil.ugyldig("barn", "is not identified by a number that holds");
        };
    }

    private Subject subjekt(Pseudonym barn) {
        var noekkel = SubjectKey.known(barn);
        return fakta.load(Set.of(noekkel)).subject(noekkel);
    }

    private Optional<Unit> synlig(String id, Unit leser) {
        return katalog.unit(id)
                .filter(u -> u.valid().contains(idag()))
                .filter(u -> u.orgnr().equals(leser.orgnr())
                        || u.hiddenFromAllBut().map(kjenner -> kjenner.contains(leser.kind())).orElse(true));
    }

    private LocalDate idag() {
        return Dager.dag(klokke.instant());
    }

    private static Tjeneste tjeneste(Unit unit) {
        return Tjeneste.newBuilder().setOrganisasjonsnummer(unit.orgnr()).setEnhet(unit.id()).build();
    }

    private static Koordinatorslag slag(Koordinatortype type) {
        return switch (type) {
            case KOORDINATORTYPE_KOORDINATOR -> Koordinatorslag.KOORDINATORSLAG_KOORDINATOR;
            case KOORDINATORTYPE_BARNEKOORDINATOR -> Koordinatorslag.KOORDINATORSLAG_BARNEKOORDINATOR;
            case KOORDINATORTYPE_FUNGERENDE -> Koordinatorslag.KOORDINATORSLAG_FUNGERENDE;
            case KOORDINATORTYPE_KONTAKTLEGE -> Koordinatorslag.KOORDINATORSLAG_KONTAKTLEGE;
            case KOORDINATORTYPE_HELSEANSVARLIG -> Koordinatorslag.KOORDINATORSLAG_HELSEANSVARLIG;
            case KOORDINATORTYPE_PLAN, KOORDINATORTYPE_UNSPECIFIED, UNRECOGNIZED -> Koordinatorslag.KOORDINATORSLAG_UNSPECIFIED;
        };
    }

    private static Koordinatortype type(Koordinatorslag slag) {
        return switch (slag) {
            case KOORDINATORSLAG_KOORDINATOR -> Koordinatortype.KOORDINATORTYPE_KOORDINATOR;
            case KOORDINATORSLAG_BARNEKOORDINATOR -> Koordinatortype.KOORDINATORTYPE_BARNEKOORDINATOR;
            case KOORDINATORSLAG_FUNGERENDE -> Koordinatortype.KOORDINATORTYPE_FUNGERENDE;
            case KOORDINATORSLAG_KONTAKTLEGE -> Koordinatortype.KOORDINATORTYPE_KONTAKTLEGE;
            case KOORDINATORSLAG_HELSEANSVARLIG -> Koordinatortype.KOORDINATORTYPE_HELSEANSVARLIG;
            case KOORDINATORSLAG_UNSPECIFIED, UNRECOGNIZED -> Koordinatortype.KOORDINATORTYPE_UNSPECIFIED;
        };
    }
}
