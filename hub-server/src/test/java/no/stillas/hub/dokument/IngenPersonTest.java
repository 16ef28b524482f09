package no.stillas.hub.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.stillas.hub.judgement.Judgement;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.hub.judgement.facts.Innhold;
import no.stillas.hub.judgement.facts.Part;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;
import no.stillas.proto.exchange.v1.Attachment;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.kodeverk.v1.Formaal;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Utfall;
import org.junit.jupiter.api.Test;

/** A message that names nobody is judged by what it holds, and not denied because it holds nothing about anybody. */
final class IngenPersonTest {
    private static final RuleBook BOK = RuleBook.lov();
    private static final Samarbeidsavtale AVTALE = avtale();

    @Test
    void an_agreement_between_kommune_and_helseforetak_that_names_nobody_goes() {
        var innhold = Dokumentinnhold.av(Envelope.getDefaultInstance(), AVTALE);
        assertThat(innhold.opplysninger()).isNotEmpty().allSatisfy(o -> assertThat(o.person()).isEmpty());
        assertThat(doem(innhold, Etat.ETAT_KOM, Etat.ETAT_HEF)).isEqualTo(Utfall.UTFALL_PERMITTED);
        assertThat(doem(innhold, Etat.ETAT_SKO, Etat.ETAT_HEF)).as("between others there is no row").isEqualTo(Utfall.UTFALL_DENIED);
    }

    @Test
    void a_file_of_which_nothing_is_declared_can_hold_anything_also_where_nobody_is_named() {
        var fil = Attachment.newBuilder().setFilnavn("avtale.pdf");
        assertThat(doem(med(fil), Etat.ETAT_KOM, Etat.ETAT_HEF)).isEqualTo(Utfall.UTFALL_DENIED);
        assertThat(doem(med(fil.addKategorier(Kategori.KATEGORI_AGR)), Etat.ETAT_KOM, Etat.ETAT_HEF)).isEqualTo(Utfall.UTFALL_PERMITTED);
    }

    private static Innhold med(Attachment.Builder fil) {
        return Dokumentinnhold.av(Envelope.newBuilder().addAttachments(fil).build(), AVTALE);
    }

    private static Utfall doem(Innhold innhold, Etat fra, Etat til) {
        return Judgement.judge(Facts.av(Instant.parse("2026-06-01T10:00:00Z"), Part.av(fra, "fra"), Part.av(til, "til"),
                Formaal.FORMAAL_ADMIN, innhold, List.of()), BOK).utfall();
    }

    /** Every text of the contract, filled in. */
    private static Samarbeidsavtale avtale() {
        var avtale = Samarbeidsavtale.newBuilder();
        for (var felt : Samarbeidsavtale.getDescriptor().getFields()) {
            if (felt.getJavaType() == com.google.protobuf.Descriptors.FieldDescriptor.JavaType.MESSAGE && !felt.isRepeated()
                    && felt.getMessageType().equals(Fritekst.getDescriptor())) {
                avtale.setField(felt, Fritekst.newBuilder().setTekst("Slik samarbeider vi.").build());
            }
            if (felt.getJavaType() == com.google.protobuf.Descriptors.FieldDescriptor.JavaType.STRING && !felt.isRepeated()) {
                avtale.setField(felt, "tekst");
            }
        }
        return avtale.build();
    }
}
