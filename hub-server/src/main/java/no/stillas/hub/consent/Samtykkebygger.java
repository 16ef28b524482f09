package no.stillas.hub.consent;

import java.util.HexFormat;
import java.util.function.UnaryOperator;
import no.stillas.hub.fakta.Dager;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.fakta.v1.Avslaattdel;
import no.stillas.proto.fakta.v1.Kompetansefaktum;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkegiver;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.fakta.v1.Tilbaketrekking;
import no.stillas.proto.samtykke.v1.Samtykke;

/** From a consent as it was registered to what is judged of it: no name, no text, pseudonyms only. */
final class Samtykkebygger {
    private Samtykkebygger() {}

    /** {@code navn} gives the pseudonym of a local reference. */
    static Samtykkefaktum av(RegisterRequest request, UnaryOperator<String> navn) {
        var s = request.getSamtykke();
        var ny = omfang(s).toBuilder();
        s.getRegistrerteList().forEach(ref -> ny.addRegistrerte(navn.apply(ref)));
        s.getGivereList().forEach(g -> {
            var giver = Samtykkegiver.newBuilder().setEgenskap(g.getEgenskap()).setVerifisering(g.getVerifisertVed())
                    .setVedtak(g.getVedtak());
            if (!g.getPerson().isEmpty()) {
                giver.setPerson(navn.apply(g.getPerson()));
            }
            if (g.hasTjeneste()) {
                giver.setTjeneste(g.getTjeneste());
            }
            ny.addGivere(giver);
        });
        ny.setHoldere(s.getHolderstatus())
                .setInformert(s.getInformasjon().getFortaltOmTilbaketrekking())
                .setBarnetHoert(s.getBarnetHoert().getForm())
                .setUenighet(s.getBarnetUenig())
                .setForm(s.getForm())
                .setInnhentetAv(s.getInnhenting().getTjeneste())
                .setGiverensTjeneste(request.hasGiverensTjeneste()
                        ? request.getGiverensTjeneste()
                        : s.getInnhenting().getTjeneste())
                .setGitt(s.getGivereList().stream().map(g -> g.getGitt())
                        .max((a, b) -> Dager.moment(a).compareTo(Dager.moment(b))).orElseThrow())
                .setForespoersel(s.getForespoerselId())
                .setSlag(s.getSlag())
                .setBehandlingsgrunnlag(s.getBehandlingsgrunnlag())
                .setDokumentSha256(HexFormat.of().formatHex(Kanonisk.sha256(request.toByteString()).toByteArray()))
                .addAllMerknader(Merknader.av(request));
        s.getAvslagList().forEach(a -> {
            var del = Avslaattdel.newBuilder().addAllKategorier(a.getKategorierList());
            if (a.hasMottaker()) {
                del.setMottaker(Parter.av(a.getMottaker()));
            }
            ny.addAvslag(del);
        });
        s.getTilbaketrukketList().forEach(t -> ny.addTilbaketrekkinger(Tilbaketrekking.newBuilder()
                .setTidspunkt(t.getTidspunkt()).setPerson(navn.apply(t.getPerson())).setKanal(t.getKanal())
                .addAllKategorier(t.getKategorierList()).addAllMottakere(Parter.av(t.getMottakereList()))));
        if (s.hasKompetanse()) {
            ny.setKompetanse(Kompetansefaktum.newBuilder().setHar(s.getKompetanse().getHarKompetanse())
                    .setProfil(s.getProfil()).setVurdertAv(s.getInnhenting().getTjeneste())
                    .setVurdertAvAnsatt(s.getKompetanse().getVurdertAv().getHprNummer())
                    .setDato(s.getKompetanse().getDato()));
        }
        return ny.setTilstand(tilstand(ny.build())).build();
    }

    /** What it covers, before anybody is named. */
    static Samtykkefaktum omfang(Samtykke s) {
        var ny = Samtykkefaktum.newBuilder()
                .setProfil(s.getProfil())
                .setRetning(s.getRetning())
                .addAllAvsendere(Parter.av(s.getAvsendereList()))
                .addAllMottakere(Parter.av(s.getMottakereList()))
                .setKanVidereformidles(s.getKanVideresendes())
                .addAllKategorier(s.getKategorierList())
                .setFormaal(s.getFormaal())
                .setFra(s.getGyldigFra())
                .setTil(s.getGyldigTil())
                .addAllStatsforvalterHolderTilbake(s.getHemmelig().getKategorierList());
        if (s.hasOpplysningerFra()) {
            ny.setOpplysningerFraPeriode(s.getOpplysningerFra());
        }
        s.getUnntatteTemaerList().forEach(tema -> Innsnevring.tema(ny, tema));
        s.getUnntatteTjenesterList().forEach(t -> ny.addUnntatteTjenester(Parter.av(t)));
        return ny.build();
    }

    private static Samtykketilstand tilstand(Samtykkefaktum s) {
        if (s.getTilbaketrekkingerCount() == 0) {
            return Samtykketilstand.SAMTYKKETILSTAND_AKTIVT;
        }
        return Samtykkeomfang.harInnhold(s)
                ? Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET
                : Samtykketilstand.SAMTYKKETILSTAND_TRUKKET;
    }
}
