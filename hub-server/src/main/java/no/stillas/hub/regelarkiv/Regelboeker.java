package no.stillas.hub.regelarkiv;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.ledger.RuleSets;
import no.stillas.hub.modell.Modellregister;
import no.stillas.proto.regelverk.v1.Regelbok;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rule books of other days, from what was kept of them. Those used last are held ready: one takes about a second to make. */
@Singleton
public final class Regelboeker {
    private static final Logger LOG = LoggerFactory.getLogger(Regelboeker.class);
    private static final int KLARE = 8;

    private final RuleSets arkiv;
    private final Modellregister regler;
    private final Map<ByteString, RuleBook> klare = new LinkedHashMap<>(KLARE, 0.75f, true);

    Regelboeker(RuleSets arkiv, Modellregister regler) {
        this.arkiv = requireNonNull(arkiv, "arkiv is null");
        this.regler = requireNonNull(regler, "regler is null");
    }

    /** The rules that the hub judges by now. */
    public RuleBook dagens() {
        return regler.bok();
    }

    /** The rules of a hash; empty where they are not kept, or where what is kept is not what the hash says. */
    public synchronized Optional<RuleBook> av(ByteString hash) {
        var klar = klare.get(hash);
        if (klar != null) {
            return Optional.of(klar);
        }
        var funnet = arkiv.find(hash).flatMap(body -> les(hash, body));
        funnet.ifPresent(bok -> {
            klare.put(hash, bok);
            if (klare.size() > KLARE) {
                klare.remove(klare.keySet().iterator().next());
            }
        });
        return funnet;
    }

    /** The same, and today's without a look where the hash is theirs. */
    public Optional<RuleBook> dagensEller(ByteString hash) {
        var dagens = dagens();
        return HexFormat.of().formatHex(hash.toByteArray()).equals(dagens.hash()) ? Optional.of(dagens) : av(hash);
    }

    private static Optional<RuleBook> les(ByteString hash, ByteString body) {
        var hex = HexFormat.of().formatHex(hash.toByteArray());
        try {
            var bok = RuleBook.lagret(Regelbok.parseFrom(body));
            if (bok.hash().equals(hex)) {
                return Optional.of(bok);
            }
            LOG.atError().addKeyValue("kept", hex).addKeyValue("is", bok.hash()).log("a rule set is another than it is kept as");
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            LOG.atError().addKeyValue("kept", hex).addKeyValue("error", e.getClass().getName())
                    .log("a rule set that is kept cannot be read");
        }
        return Optional.empty();
    }
}
