package no.stillas.konformitet.sertifikat.steg;

import com.google.protobuf.Message;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.stillas.adapter.sdk.ident.Uuid7;
import no.stillas.konformitet.sertifikat.motpart.Hendelse;
import no.stillas.konformitet.sertifikat.motpart.Systemlager;
import no.stillas.konformitet.skjema.Kjent;
import no.stillas.konformitet.skjema.Skjema;
import no.stillas.konformitet.skjema.Tid;
import no.stillas.proto.exchange.v1.Delivery;
import no.stillas.proto.exchange.v1.Sender;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.felles.v1.Tjeneste;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/** What one case has so far: a child of its own, a conversation of its own, and what has been delivered, by name. */
final class Proeve implements Kjent {
    static final String BARNET = "barn";

    final Rigg rigg;
    final Skjema skjema = new Skjema(this);
    /** A number that nobody else in the run has. */
    final String nummer;
    final LocalDate foedt;
    private final Map<String, Levert> levert = new LinkedHashMap<>();
    private final Map<String, String> ider = new HashMap<>();
    private final SecureRandom tilfeldig = new SecureRandom();
    private final int foerste;
    private @Nullable Levert siste;

    Proeve(Rigg rigg) {
        this.rigg = rigg;
        foedt = idag().minusYears(9).minusDays(40);
        nummer = rigg.numre.neste(foedt, false);
        foerste = rigg.hub.hendelser().size();
    }

    /** What has happened since the case began. */
    List<Hendelse> hendelser() {
        var alt = rigg.hub.hendelser();
        return alt.subList(foerste, alt.size());
    }

    /** What has happened of one kind since the case began. */
    <H extends Hendelse> List<H> hendelser(Class<H> slag) {
        return hendelser().stream().filter(slag::isInstance).map(slag::cast).toList();
    }

    /** Waits for something to have happened. */
    <T> Optional<T> vent(Function<List<Hendelse>, Optional<T>> hva) {
        return rigg.hub.vent(rigg.vent, () -> hva.apply(hendelser()));
    }

    /** What the system has stored. */
    Systemlager lager() {
        return rigg.lager.orElseThrow(() -> new TestAbortedException(
                "Det systemet har lagret, kan ikke ses. Oppgi mappen med --store."));
    }

    void krevAapen() {
        if (!rigg.aapen()) {
            throw new TestAbortedException("Systemet har ikke innboksen åpen.");
        }
    }

    /** Puts it in the system's inbox. */
    Levert lever(String navn, Delivery leveranse) {
        var denne = new Levert(navn, leveranse);
        levert.put(navn, denne);
        siste = denne;
        rigg.hub.lever(leveranse);
        return denne;
    }

    Delivery.Builder leveranse() {
        return Delivery.newBuilder().setDeliveryId(UUID.randomUUID().toString()).setAttempt(1).setCommitted(Brev.tidspunkt(rigg.naa));
    }

    /** What was delivered last. */
    Levert siste() {
        if (siste == null) {
            throw new IllegalStateException("saken har ikke levert noe");
        }
        return siste;
    }

    /** What goes by this name in the case; «den» is the last. */
    Levert levert(String navn) {
        if (navn.equals("den")) {
            return siste();
        }
        var funnet = levert.get(navn);
        if (funnet == null) {
            throw new IllegalArgumentException("saken har ikke levert noe som heter «" + navn + "»");
        }
        return funnet;
    }

    /** Everything that was delivered, in order. */
    List<Levert> alle() {
        return List.copyOf(levert.values());
    }

    boolean harLevert(String navn) {
        return levert.containsKey(navn);
    }

    Sender motpart(String navn) {
        var funnet = rigg.motparter.get(navn);
        if (funnet == null) {
            throw new IllegalArgumentException("ingen motpart heter «" + navn + "»");
        }
        return funnet;
    }

    LocalDate idag() {
        return rigg.naa.atZone(Tid.OSLO).toLocalDate();
    }

    @Override
    public Instant naa() {
        return rigg.naa;
    }

    @Override
    public String id(String navn) {
        return levert.containsKey(navn) ? levert(navn).messageId() : ider.computeIfAbsent(navn, _ -> nyId());
    }

    String nyId() {
        return Uuid7.ny(rigg.naa, tilfeldig);
    }

    @Override
    public Optional<String> ref(String navn) {
        return navn.equals(BARNET) ? Optional.of(BARNET) : Optional.empty();
    }

    @Override
    public Optional<Message> identitet(String navn) {
        return navn.equals(BARNET) ? Optional.of(Identitet.newBuilder().setFoedselsnummer(nummer).build()) : Optional.empty();
    }

    @Override
    public Optional<Message> tjeneste(String navn) {
        return rigg.motparter.values().stream().filter(s -> s.getEnhet().equals(navn)).findFirst()
                .or(() -> Optional.ofNullable(rigg.motparter.get(navn)))
                .map(s -> Tjeneste.newBuilder().setOrganisasjonsnummer(s.getOrganisasjonsnummer()).setEnhet(s.getEnhet()).build());
    }
}
