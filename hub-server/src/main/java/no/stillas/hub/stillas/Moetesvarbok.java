package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.FactKind;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.innsyn.Fortelling;
import no.stillas.hub.ledger.Messages;
import no.stillas.hub.ledger.Messages.Payload;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Moetesvarfaktum;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.stillas.v1.Moetesvar;
import no.stillas.proto.stillas.v1.Moetesvarslag;

/**
 * Answers to invitations. That a unit comes is a receipt, and goes to the convener as a receipt does; who comes is told
 * only where the unit may tell the convener of its dealings with the child. Blocks.
 */
@Singleton
final class Moetesvarbok {
    private final Messages meldinger;
    private final Fortelling fortelling;

    Moetesvarbok(Messages meldinger, Fortelling fortelling) {
        this.meldinger = requireNonNull(meldinger, "meldinger is null");
        this.fortelling = requireNonNull(fortelling, "fortelling is null");
    }

    /**
     * What the reader may see of the answers.
     *
     * @param organisasjon the convener's
     * @param innkaller the convener
     */
    List<Moetesvar> av(Barnet barn, String organisasjon, String innkaller, String moete) {
        return Faktalager.gjeldende(barn.subjekt(), FactKind.MOETESVAR).stream().map(Faktum::getMoetesvar)
                .filter(s -> s.getMoete().equals(moete) && s.getInnkaller().equals(organisasjon))
                .filter(s -> barn.leser().id().equals(innkaller) || barn.leser().id().equals(s.getTjeneste().getEnhet()))
                .map(s -> vis(barn, s)).toList();
    }

    private Moetesvar vis(Barnet barn, Moetesvarfaktum s) {
        var svar = Moetesvar.newBuilder().setEnhet(s.getTjeneste().getEnhet()).setSvar(slag(s))
                .addAllForberedt(s.getForberedtList()).setTidspunkt(s.getTidspunkt()).setVersjon(s.getVersjon());
        if (!s.getDokument().isEmpty()
                && fortelling.kan(s.getTjeneste().getEnhet(), barn.leser().id(), barn.subjekt(), Set.of(), barn.naa())) {
            svar.setAnsatt(ansatt(s.getDokument()));
        }
        return svar.build();
    }

    private static Moetesvarslag slag(Moetesvarfaktum s) {
        return !s.getKommer() ? Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE
                : s.getStedfortreder() ? Moetesvarslag.MOETESVARSLAG_STEDFORTREDER : Moetesvarslag.MOETESVARSLAG_KOMMER;
    }

    private Ansatt ansatt(String dokument) {
        try {
            return switch (meldinger.payload(UUID.fromString(dokument))) {
                case Payload.Content c -> Ansatt.parseFrom(c.plaintext());
                case Payload.Gone _, Payload.Never _ -> Ansatt.getDefaultInstance();
            };
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }
}
