package no.stillas.hub.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import no.stillas.hub.judgement.facts.Facts;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Plikt;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.regelverk.v1.Faktum;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Regel;
import no.stillas.proto.regelverk.v1.Regelbok;
import no.stillas.proto.regelverk.v1.Regelsett;
import no.stillas.proto.regelverk.v1.Skjerping;
import no.stillas.proto.regelverk.v1.Vilkaar;
import org.junit.jupiter.api.Test;

/** What is said to be dead is dead: variants of a rule of the law, judged by themselves, whatever the facts. */
class ShadowsTest {
    private static final int PAR = 500;
    private static final int FAKTA = 150;
    private final SplittableRandom r = new SplittableRandom(7);

    @Test
    void a_rule_that_is_refused_as_dead_decides_nothing_whatever_the_facts() {
        List<Regel> lov = Law.BOK.regler().stream().filter(x -> !x.getPort()).toList();
        int doede = 0;
        for (int i = 0; i < PAR; i++) {
            Regel rad = lov.get(r.nextInt(lov.size()));
            Regel foerst = variant(rad).setId("X1").build();
            Regel regel = variant(r.nextBoolean() ? foerst : rad).setId("X2").build();
            Regelsett sett = Law.BOK.regelsett().toBuilder().clearRegel().clearEldrelov().addRegel(foerst).addRegel(regel).build();
            List<CompiledRule> par = sett.getRegelList().stream().map(CompiledRule::new).toList();
            if (!new Shadows(sett, par).skygger(par.getLast(), par).isEmpty()) {
                doede++;
                ingenAvgjort(sett, regel, i);
            }
        }
        assertThat(doede).isGreaterThan(PAR / 20);
    }

    /** The rule that each of two has a part of, by one of the four that a rule names. */
    @Test
    void nor_does_one_that_two_others_share_between_them() {
        List<Regel> lov = Law.BOK.regler().stream().filter(x -> !x.getPort()).toList();
        int doede = 0;
        for (int i = 0; i < PAR; i++) {
            Regel rad = lov.get(r.nextInt(lov.size()));
            FieldDescriptor felt = Regel.getDescriptor().findFieldByName(
                    List.of("avsender", "mottaker", "kategori", "formaal").get(r.nextInt(4)));
            int antall = rad.getRepeatedFieldCount(felt);
            if (antall < 2) {
                continue;
            }
            List<?> verdier = (List<?>) rad.getField(felt);
            Regel regel = variant(rad).clearGaarFoer().setId("X3").clearField(felt).setField(felt, verdier).build();
            Regel en = halvpart(regel, "X1", felt, verdier.subList(0, antall / 2));
            Regel annen = halvpart(regel, "X2", felt, verdier.subList(antall / 2, antall));
            Regelsett sett = Law.BOK.regelsett().toBuilder().clearRegel().clearEldrelov().addRegel(en).addRegel(annen).addRegel(regel).build();
            List<CompiledRule> tre = sett.getRegelList().stream().map(CompiledRule::new).toList();
            if (new Shadows(sett, tre).skygger(tre.getLast(), tre).size() == 2) {
                doede++;
                ingenAvgjort(sett, regel, i);
            }
        }
        assertThat(doede).isGreaterThan(PAR / 50);
    }

    private Regel halvpart(Regel regel, String id, FieldDescriptor felt, List<?> verdier) {
        return (r.nextBoolean() ? variant(regel) : regel.toBuilder()).setId(id).clearField(felt).setField(felt, verdier)
                .clearGaarFoer().addGaarFoer("X3").build();
    }

    private static void ingenAvgjort(Regelsett sett, Regel regel, int fra) {
        RuleBook bok = RuleBook.lagret(Regelbok.newBuilder().setLov(sett).build());
        RandomFacts fakta = new RandomFacts(fra, List.of(regel));
        for (int j = 0; j < FAKTA; j++) {
            Facts f = fakta.neste();
            assertThat(Judgement.lov(f, bok).decision().verdicts()).as("%s\n%s", sett.getRegelList(), f)
                    .noneMatch(v -> v.regel().equals(Optional.of(regel.getId())));
        }
    }

    /** The rule with few things changed, so that two of them are often each other's shadow. */
    private Regel.Builder variant(Regel rad) {
        Regel.Builder b = rad.toBuilder().clearGyldig().clearRegime().clearGaarFoer();
        Vilkaar.Builder v = b.getVilkaarBuilder();
        en(4, v::clear);
        en(8, () -> v.setAttestasjon(!v.getAttestasjon()));
        en(8, () -> v.setFare(!v.getFare()));
        en(12, () -> v.setInhabil(true));
        en(12, () -> v.setUnderAlder(16));
        en(8, () -> v.addAvklartNei(Faktum.FAKTUM_FOSTERHJEM));
        en(12, () -> v.addUtelukker(Faktum.FAKTUM_FOSTERHJEM));
        en(3, () -> b.setBeslutning(Beslutning.forNumber(1 + r.nextInt(7))));
        en(5, b::clearSkjerping);
        en(8, () -> b.addSkjerping(Skjerping.newBuilder().setBeslutning(Beslutning.forNumber(1 + r.nextInt(4)))
                .setNaar(Vilkaar.newBuilder().addUtelukker(Faktum.FAKTUM_BARNET_INFORMERT))));
        en(6, () -> b.setKrets(Krets.forNumber(1 + r.nextInt(6))));
        en(6, () -> b.addPlikt(Plikt.PLIKT_O_3P));
        en(6, () -> b.addProfil(Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH));
        en(8, b::clearProfil);
        en(8, () -> b.clearMottaker().setEnhverMottaker(true));
        en(8, () -> b.clearKategori().setEnhverKategori(true));
        en(12, b::clearGrunnlag);
        en(6, () -> b.addAllGrunnlag(Law.BOK.regler().get(r.nextInt(Law.BOK.regler().size())).getGrunnlagList()));
        en(8, () -> b.addGaarFoer("X2"));
        b.setBareEllers(b.getBeslutning() == Beslutning.BESLUTNING_DENY && r.nextInt(5) == 0);
        return b;
    }

    private void en(int av, Runnable endring) {
        if (r.nextInt(av) == 0) {
            endring.run();
        }
    }
}
