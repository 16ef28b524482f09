package no.stillas.hub.person;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.stillas.hub.person.Enheter.Enhet;
import no.stillas.proto.fakta.v1.Doedsfaktum;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Foedselsdatofaktum;
import no.stillas.proto.fakta.v1.Foreldreansvarfaktum;
import no.stillas.proto.fakta.v1.Foreldreansvarholder;
import no.stillas.proto.fakta.v1.Graderingsfaktum;
import no.stillas.proto.fakta.v1.Kompetansefaktum;
import no.stillas.proto.fakta.v1.Omsorgsstatusfaktum;
import no.stillas.proto.fakta.v1.Opplysningsforbehold;
import no.stillas.proto.fakta.v1.Relasjonsfaktum;
import no.stillas.proto.fakta.v1.SkjermetPerson;
import no.stillas.proto.fakta.v1.Statsborgerskapsfaktum;
import no.stillas.proto.fakta.v1.Tilhoerighetfaktum;
import no.stillas.proto.fakta.v1.Vervfaktum;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.person.v1.Opplysning;

/** From what a service states to what is stored: persons as pseudonyms. {@code navn} gives the pseudonym of an identity. */
record Faktumbygger(Enhet enhet, Function<Identitet, String> navn) {

    /** The body without its head. An alias is no body of this kind: it needs a keyed hash. */
    Faktum.Builder av(Opplysning o) {
        var faktum = Faktum.newBuilder();
        return switch (o.getSlagCase()) {
            case FOEDSELSDATO -> faktum.setFoedselsdato(Foedselsdatofaktum.newBuilder()
                    .setDato(o.getFoedselsdato().getDato())
                    .setUfoedt(o.getFoedselsdato().getUfoedt())
                    .setVerifisering(o.getFoedselsdato().getVerifisering()));
            case FORELDREANSVAR -> faktum.setForeldreansvar(foreldreansvar(o));
            case OMSORG -> faktum.setOmsorgsstatus(omsorg(o));
            case ADRESSEBESKYTTELSE -> faktum.setGradering(gradering(o));
            case FORBEHOLD -> faktum.setOpplysningsforbehold(Opplysningsforbehold.newBuilder()
                    .setGrunn(o.getForbehold().getGrunn())
                    .addAllKategorier(o.getForbehold().getKategorierList())
                    .addAllOverfor(navn(o.getForbehold().getOverforList()))
                    .setVurdertAv(enhet.tjeneste())
                    .setFra(o.getForbehold().getPeriode().getFra())
                    .setTil(o.getForbehold().getPeriode().getTil()));
            case KOMPETANSE -> faktum.setKompetanse(kompetanse(o));
            case TILHOERIGHET -> faktum.setTilhoerighet(Tilhoerighetfaktum.newBuilder()
                    .setOppholdskommune(o.getTilhoerighet().getOppholdskommune())
                    .setOmsorgskommune(o.getTilhoerighet().getOmsorgskommune())
                    .setFosterhjemskommune(o.getTilhoerighet().getFosterhjemskommune())
                    .setBydel(o.getTilhoerighet().getBydel())
                    .setFra(o.getTilhoerighet().getPeriode().getFra())
                    .setTil(o.getTilhoerighet().getPeriode().getTil()));
            case RELASJON -> faktum.setRelasjon(Relasjonsfaktum.newBuilder()
                    .setPerson(navn.apply(o.getRelasjon().getIdentitet()))
                    .setRolle(o.getRelasjon().getRolle())
                    .setKontaktforbud(o.getRelasjon().getKontaktforbud())
                    .setKontaktforbudTil(o.getRelasjon().getKontaktforbudTil()));
            case SKJERMING -> faktum.setSkjermetPerson(SkjermetPerson.newBuilder()
                    .setPerson(navn.apply(o.getSkjerming().getIdentitet()))
                    .setSattAv(enhet.tjeneste())
                    .setFra(o.getSkjerming().getPeriode().getFra())
                    .setTil(o.getSkjerming().getPeriode().getTil()));
            case VERV -> faktum.setVerv(verv(o));
            case STATSBORGERSKAP -> faktum.setStatsborgerskap(Statsborgerskapsfaktum.newBuilder()
                    .setUtenlandsk(o.getStatsborgerskap().getUtenlandsk())
                    .setVerifisering(o.getStatsborgerskap().getVerifisering()));
            case DOED -> faktum.setDoed(Doedsfaktum.newBuilder().setDato(o.getDoed().getDato()));
            case ALIAS, SLAG_NOT_SET -> throw new IllegalArgumentException("no body of its own: " + o.getSlagCase());
        };
    }

    private Foreldreansvarfaktum foreldreansvar(Opplysning o) {
        var f = o.getForeldreansvar();
        var ny = Foreldreansvarfaktum.newBuilder();
        f.getHoldereList().forEach(h -> ny.addHoldere(Foreldreansvarholder.newBuilder()
                .setPerson(navn.apply(h.getIdentitet()))
                .setPeriode(h.getPeriode())
                .setVerifisering(h.getVerifisering())
                .setBarnetBorHer(h.getBarnetBorHer())));
        if (f.hasVerge()) {
            ny.setVerge(navn.apply(f.getVerge()));
        }
        return ny.build();
    }

    private Omsorgsstatusfaktum omsorg(Opplysning o) {
        var omsorg = o.getOmsorg();
        var ny = Omsorgsstatusfaktum.newBuilder()
                .setStatus(omsorg.getStatus())
                .setFra(omsorg.getPeriode().getFra())
                .setTil(omsorg.getPeriode().getTil())
                .setSakseier(omsorg.hasSakseier() ? omsorg.getSakseier() : enhet.tjeneste())
                .setVedtak(omsorg.getVedtak())
                .setBareTiltak31(omsorg.getBareTiltak31())
                .addAllFosterforeldre(navn(omsorg.getFosterforeldreList()));
        if (omsorg.hasBosted()) {
            ny.setBosted(omsorg.getBosted());
        }
        return ny.build();
    }

    private Graderingsfaktum gradering(Opplysning o) {
        var a = o.getAdressebeskyttelse();
        return Graderingsfaktum.newBuilder()
                .setGradering(a.getGradering())
                .setStatus(a.getStatus())
                .addAllSperredePersoner(navn(a.getSperredeList()))
                .addAllTillatteEnheter(a.getTillatteEnheterList())
                .setSattAv(enhet.tjeneste())
                .setFra(a.getPeriode().getFra())
                .setTil(a.getPeriode().getTil())
                .build();
    }

    private Kompetansefaktum kompetanse(Opplysning o) {
        var k = o.getKompetanse();
        var ny = Kompetansefaktum.newBuilder()
                .setHar(k.getHar())
                .setProfil(k.getProfil())
                .setVurdertAv(enhet.tjeneste())
                .setVurdertAvAnsatt(k.getVurdertAvAnsatt())
                .setDato(k.getDato())
                .setEtterTiltaketsArt(k.getEtterTiltaketsArt());
        if (k.hasNaermestePaaroerende()) {
            ny.setNaermestePaaroerende(navn.apply(k.getNaermestePaaroerende()));
        }
        return ny.build();
    }

    private Vervfaktum verv(Opplysning o) {
        var verv = o.getVerv();
        var ny = Vervfaktum.newBuilder().setSlag(verv.getSlag()).setSattAv(enhet.tjeneste())
                .setFra(verv.getPeriode().getFra()).setTil(verv.getPeriode().getTil());
        switch (verv.getHosCase()) {
            case PERSON -> ny.setPerson(navn.apply(verv.getPerson()));
            case TJENESTE -> ny.setTjeneste(verv.getTjeneste());
            case HOS_NOT_SET -> { }
        }
        return ny.build();
    }

    private List<String> navn(List<Identitet> identiteter) {
        return identiteter.stream().map(navn).toList();
    }

    /** Everybody whom a statement names besides its subject; the number of an alias is no other person. */
    static List<Identitet> andre(Opplysning o) {
        return switch (o.getSlagCase()) {
            case FORELDREANSVAR -> Stream.concat(
                    o.getForeldreansvar().getHoldereList().stream().map(h -> h.getIdentitet()),
                    o.getForeldreansvar().hasVerge()
                            ? Stream.of(o.getForeldreansvar().getVerge())
                            : Stream.<Identitet>empty()).toList();
            case OMSORG -> o.getOmsorg().getFosterforeldreList();
            case ADRESSEBESKYTTELSE -> o.getAdressebeskyttelse().getSperredeList();
            case FORBEHOLD -> o.getForbehold().getOverforList();
            case KOMPETANSE -> o.getKompetanse().hasNaermestePaaroerende()
                    ? List.of(o.getKompetanse().getNaermestePaaroerende())
                    : List.of();
            case RELASJON -> List.of(o.getRelasjon().getIdentitet());
            case SKJERMING -> List.of(o.getSkjerming().getIdentitet());
            case VERV -> o.getVerv().hasPerson() ? List.of(o.getVerv().getPerson()) : List.of();
            case FOEDSELSDATO, TILHOERIGHET, STATSBORGERSKAP, DOED, ALIAS, SLAG_NOT_SET -> List.of();
        };
    }
}
