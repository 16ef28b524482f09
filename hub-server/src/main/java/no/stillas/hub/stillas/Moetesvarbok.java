package no.stillas.hub.stillas;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** All answers about the child, read at once. */
    Svar les(Barnet barn) {
        var svar = Faktalager.gjeldende(barn.subjekt(), FactKind.MOETESVAR).stream().map(Faktum::getMoetesvar).toList();
        return new Svar(barn, svar, meldinger.payloads(svar.stream().filter(s -> !s.getDokument().isEmpty() && angaar(barn, s) && kan(barn, s))
                .map(s -> UUID.fromString(s.getDokument())).collect(Collectors.toSet())));
    }

    /**
     * Answers to invitations about one child.
     *
     * @param navngitte who comes, by document; only of those whom the reader may be told of
     */
    record Svar(Barnet barn, List<Moetesvarfaktum> alle, Map<UUID, Payload> navngitte) {
        /**
         * What the reader may see of the answers to one.
         *
         * @param organisasjon the convener's
         * @param innkaller the convener
         */
        List<Moetesvar> paa(String organisasjon, String innkaller, String moete) {
            return alle.stream()
                    .filter(s -> s.getMoete().equals(moete) && s.getInnkaller().equals(organisasjon))
                    .filter(s -> barn.leser().id().equals(innkaller) || barn.leser().id().equals(s.getTjeneste().getEnhet()))
                    .map(s -> vis(s, navngitte)).toList();
        }
    }

    /** Whether the reader's organisation convened, or the reader answered: nobody else is shown it, so nobody else has it opened. */
    private static boolean angaar(Barnet barn, Moetesvarfaktum s) {
        return barn.leser().orgnr().equals(s.getInnkaller()) || barn.leser().id().equals(s.getTjeneste().getEnhet());
    }

    private boolean kan(Barnet barn, Moetesvarfaktum s) {
        return fortelling.kan(s.getTjeneste().getEnhet(), barn.leser().id(), barn.subjekt(), Set.of(), barn.naa());
    }

    private static Moetesvar vis(Moetesvarfaktum s, Map<UUID, Payload> navngitte) {
        var svar = Moetesvar.newBuilder().setEnhet(s.getTjeneste().getEnhet()).setSvar(slag(s))
                .addAllForberedt(s.getForberedtList()).setTidspunkt(s.getTidspunkt()).setVersjon(s.getVersjon());
        if (!s.getDokument().isEmpty()) {
            Optional.ofNullable(navngitte.get(UUID.fromString(s.getDokument()))).map(Moetesvarbok::ansatt).ifPresent(svar::setAnsatt);
        }
        return svar.build();
    }

    private static Moetesvarslag slag(Moetesvarfaktum s) {
        return !s.getKommer() ? Moetesvarslag.MOETESVARSLAG_KOMMER_IKKE
                : s.getStedfortreder() ? Moetesvarslag.MOETESVARSLAG_STEDFORTREDER : Moetesvarslag.MOETESVARSLAG_KOMMER;
    }

    private static Ansatt ansatt(Payload innhold) {
        try {
            return switch (innhold) {
                case Payload.Content c -> Ansatt.parseFrom(c.plaintext());
                case Payload.Gone _, Payload.Never _ -> Ansatt.getDefaultInstance();
            };
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }
}
