package no.stillas.hub.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.fakta.v1.Samtykkefaktum;
import no.stillas.proto.fakta.v1.Samtykkepart;
import no.stillas.proto.fakta.v1.Samtykketilstand;
import no.stillas.proto.fakta.v1.Tilbaketrekking;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.samtykke.v1.Avgrensning;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.UnntattTema;

/** Less of a consent: narrowing and withdrawal. Nothing here makes a consent wider. Pure. */
final class Innsnevring {
    private Innsnevring() {}

    /**
     * The consent after it was narrowed.
     *
     * @throws io.grpc.StatusRuntimeException {@code INVALID_ARGUMENT} where it takes out what is not in, is wider, or
     *     leaves nothing
     */
    static Samtykkefaktum avgrens(Samtykkefaktum s, Avgrensning a, String person) {
        var feil = new ArrayList<Feltfeil>();
        utenfor(a.getUtenKategorierList(), Set.copyOf(s.getKategorierList()), "avgrensning.uten_kategorier", feil);
        for (int i = 0; i < a.getUtenMottakereCount(); i++) {
            if (!Samtykkeomfang.erPart(s, Parter.av(a.getUtenMottakere(i)))) {
                feil.add(new Feltfeil("avgrensning.uten_mottakere[" + i + "]", "is no party to the consent"));
            }
        }
        nyttSluttpunkt(s, a, feil);
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
        var ny = s.toBuilder().setTilstand(Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET);
        uten(ny, a.getUtenKategorierList(), Parter.av(a.getUtenMottakereList()));
        a.getUtenTemaerList().forEach(tema -> tema(ny, tema));
        if (!a.getNyGyldigTil().isEmpty()) {
            ny.setTil(a.getNyGyldigTil());
        }
        if (a.getUtenMottakereCount() > 0) {
            // also where the direction is both ways, they receive nothing any more
            ny.addTilbaketrekkinger(Tilbaketrekking.newBuilder().setTidspunkt(a.getTidspunkt()).setPerson(person)
                    .setEgenskap(a.getEgenskap()).setKanal(a.getKanal())
                    .addAllMottakere(Parter.av(a.getUtenMottakereList())));
        }
        var resultat = ny.build();
        if (!Samtykkeomfang.harInnhold(resultat)) {
            throw Feil.ugyldig("avgrensning", "leaves nothing of the consent: withdraw it instead");
        }
        return resultat;
    }

    /** The consent after it was withdrawn, in whole or in part. Where nothing is left, it is withdrawn in whole. */
    static Samtykkefaktum trekk(Samtykkefaktum s, no.stillas.proto.samtykke.v1.Tilbaketrekking t, String person) {
        var feil = new ArrayList<Feltfeil>();
        boolean del = t.getOmfang() == Omfang.OMFANG_DEL;
        if (del) {
            utenfor(t.getKategorierList(), Set.copyOf(s.getKategorierList()), "tilbaketrekking.kategorier", feil);
        } else if (t.getKategorierCount() + t.getMottakereCount() > 0) {
            feil.add(new Feltfeil("tilbaketrekking.omfang", "is all, but a part is named: say which it is"));
        }
        if (!feil.isEmpty()) {
            throw Feil.ugyldig(feil);
        }
        var mottakere = Parter.av(t.getMottakereList());
        var ny = s.toBuilder().addTilbaketrekkinger(Tilbaketrekking.newBuilder().setTidspunkt(t.getTidspunkt())
                .setPerson(person).setEgenskap(t.getEgenskap()).setKanal(t.getKanal())
                .addAllKategorier(t.getKategorierList()).addAllMottakere(mottakere));
        if (del && mottakere.isEmpty()) {
            uten(ny, t.getKategorierList(), List.of());
        } else if (del && t.getKategorierCount() == 0) {
            uten(ny, List.of(), mottakere);
        }
        return ny.setTilstand(Samtykkeomfang.harInnhold(ny.build())
                ? Samtykketilstand.SAMTYKKETILSTAND_AVGRENSET
                : Samtykketilstand.SAMTYKKETILSTAND_TRUKKET).build();
    }

    private static void uten(Samtykkefaktum.Builder ny, List<Kategori> kategorier, List<Samtykkepart> mottakere) {
        var igjen = ny.getKategorierList().stream().filter(k -> !kategorier.contains(k)).toList();
        ny.clearKategorier().addAllKategorier(igjen);
        var parter = ny.getMottakereList().stream()
                .filter(m -> mottakere.stream().noneMatch(u -> u.getOrganisasjonsnummer().equals(m.getOrganisasjonsnummer())
                        && u.getEnhet().equals(m.getEnhet())))
                .toList();
        ny.clearMottakere().addAllMottakere(parter);
    }

    static void tema(Samtykkefaktum.Builder ny, UnntattTema tema) {
        if (tema.getHeleKategorien()) {
            ny.addAllUnntatteKategorier(tema.getKategorierList());
        } else {
            ny.setUnntatteTemaerIOrd(true).addAllTemaerIKategorier(tema.getKategorierList());
        }
    }

    private static void nyttSluttpunkt(Samtykkefaktum s, Avgrensning a, List<Feltfeil> feil) {
        if (a.getNyGyldigTil().isEmpty()) {
            return;
        }
        var til = Dager.les(a.getNyGyldigTil());
        if (til.isEmpty()) {
            feil.add(new Feltfeil("avgrensning.ny_gyldig_til", "is no day of the calendar"));
        } else if (a.getNyGyldigTil().compareTo(s.getTil()) > 0) {
            feil.add(new Feltfeil("avgrensning.ny_gyldig_til", "is later than the consent's end: that is a new consent"));
        } else if (a.getNyGyldigTil().compareTo(s.getFra()) < 0) {
            feil.add(new Feltfeil("avgrensning.ny_gyldig_til", "is before the consent's first day: withdraw it instead"));
        }
    }

    private static void utenfor(List<Kategori> tattUt, Set<Kategori> med, String sti, List<Feltfeil> feil) {
        for (int i = 0; i < tattUt.size(); i++) {
            if (!med.contains(tattUt.get(i))) {
                feil.add(new Feltfeil(sti + "[" + i + "]", "is not in the consent"));
            }
        }
    }
}
