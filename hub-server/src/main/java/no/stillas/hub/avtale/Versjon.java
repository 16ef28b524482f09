package no.stillas.hub.avtale;

import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.avtale.v1.Samarbeidsrutine;
import no.stillas.proto.bistand.v1.Bistandsavtale;
import no.stillas.proto.fakta.v1.Avtalefaktum;
import no.stillas.proto.fakta.v1.Faktum;

/** One version of an agreement's document, with the signatures and the termination that it has so far. */
record Versjon(Faktum faktum) {
    Avtalefaktum avtale() {
        return faktum.getAvtale();
    }

    UUID avtaleId() {
        return UUID.fromString(avtale().getAvtaleId());
    }

    int nummer() {
        return avtale().getDokumentversjon();
    }

    boolean part(String organisasjonsnummer) {
        return avtale().getParterList().contains(organisasjonsnummer);
    }

    List<String> manglerSignatur() {
        return avtale().getParterList().stream()
                .filter(p -> avtale().getSignaturerList().stream().noneMatch(s -> s.getOrganisasjonsnummer().equals(p)))
                .toList();
    }

    boolean signert() {
        return manglerSignatur().isEmpty();
    }

    /** Last day, inclusive; empty where there is none. */
    String til() {
        var siste = avtale().getSisteDag();
        var til = avtale().getTil();
        return siste.isEmpty() ? til : til.isEmpty() || siste.compareTo(til) < 0 ? siste : til;
    }

    boolean begynt(LocalDate dag) {
        return Dager.gjelder(avtale().getFra(), "", dag);
    }

    /** Signed by all, and the day is one of its days. */
    boolean iKraft(LocalDate dag) {
        return signert() && Dager.gjelder(avtale().getFra(), til(), dag);
    }

    Samarbeidsavtale samarbeidsavtale() {
        try {
            return Samarbeidsavtale.parseFrom(avtale().getDokument());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored agreement does not parse", e);
        }
    }

    Samarbeidsrutine samarbeidsrutine() {
        try {
            return Samarbeidsrutine.parseFrom(avtale().getDokument());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored routine does not parse", e);
        }
    }

    Bistandsavtale bistandsavtale() {
        try {
            return Bistandsavtale.parseFrom(avtale().getDokument());
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored bistandsavtale does not parse", e);
        }
    }

    /** Id of the fact that a version is: the same on all nodes. */
    static UUID id(String avtaleId, int nummer) {
        return UUID.nameUUIDFromBytes(("avtale:" + avtaleId + ":" + nummer).getBytes(StandardCharsets.UTF_8));
    }
}
