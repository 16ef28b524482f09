package no.stillas.hub.judgement;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Objects;
import no.stillas.hub.judgement.facts.FactsCodec;
import no.stillas.proto.regelverk.v1.JudgedFacts;

/** What judging a stored decision again came to. Pure: what is stored in, the comparison out. */
public sealed interface Gjensyn {
    /** Version of the engine, stored with each decision: what another one judged may come out otherwise. */
    String MOTOR = "2";

    /** The same bytes. */
    record Likt(Judged dom, Dokumentspor spor) implements Gjensyn {
        public Likt {
            Objects.requireNonNull(dom, "dom is null");
            Objects.requireNonNull(spor, "spor is null");
        }
    }

    /** Other bytes, or facts that are none. */
    record Ulikt() implements Gjensyn {}

    /** The facts are not kept any more. */
    record UtenFakta() implements Gjensyn {}

    /** The facts are kept, and what the decision took from the document besides is not. */
    record UtenDokument() implements Gjensyn {}

    /**
     * Judges again.
     *
     * @param grunnlag the stored record, see {@link Avgjoerelse#grunnlag}
     * @param avgjoerelse the stored decision
     * @param bok the rules of its day
     */
    static Gjensyn av(ByteString grunnlag, ByteString avgjoerelse, RuleBook bok) {
        if (grunnlag.isEmpty()) {
            return new UtenFakta();
        }
        try {
            JudgedFacts lagret = JudgedFacts.parseFrom(grunnlag);
            if (!lagret.hasDokument()) {
                return new UtenDokument();
            }
            Dokumentspor spor = Dokumentspor.fraProto(lagret.getDokument());
            Judged dom = Judgement.judge(FactsCodec.fraProto(lagret), bok);
            return Avgjoerelse.av(dom, bok, spor).toByteString().equals(avgjoerelse) ? new Likt(dom, spor) : new Ulikt();
        } catch (InvalidProtocolBufferException | RuntimeException e) {
            // Bytes that somebody has changed can be anything but facts.
            return new Ulikt();
        }
    }
}
