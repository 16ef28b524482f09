package no.stillas.konformitet.steg;

import com.google.protobuf.util.Timestamps;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.no.Gitt;
import io.cucumber.java.no.Når;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.stillas.proto.consent.v1.ConsentServiceGrpc;
import no.stillas.proto.consent.v1.RegisterRequest;
import no.stillas.proto.consent.v1.WithdrawRequest;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Samtykkeprofil;
import no.stillas.proto.samtykke.v1.Giveregenskap;
import no.stillas.proto.samtykke.v1.Holderstatus;
import no.stillas.proto.samtykke.v1.Kanal;
import no.stillas.proto.samtykke.v1.Omfang;
import no.stillas.proto.samtykke.v1.Samtykke;
import no.stillas.proto.samtykke.v1.Samtykkegiver;
import no.stillas.proto.samtykke.v1.Tilbaketrekking;
import no.stillas.proto.samtykke.v1.Verifisertved;

/** Consents: given, and withdrawn. */
public final class Samtykker {
    private static final Set<String> HELSE = Set.of("BUP", "DPS", "FLE", "HST", "SKH", "LEV", "SOM", "HAB", "TSB", "KHO", "KOE", "BKO", "AMK");
    private static final Set<String> SKOLE = Set.of("SKO", "PSK", "SFO", "VGS", "OT", "PPT");

    /** A consent that the scenario has registered, and who gave it. */
    private record Registrert(String id, Unit enhet, List<String> givere) {}

    private final Verden verden;
    private final List<Registrert> gitte = new ArrayList<>();

    Samtykker(Verden verden) {
        this.verden = verden;
    }

    @Gitt("at {navn} samtykker til at {enhet} gir {enhet} opplysninger om {string} til {string}")
    public void en(String giver, Unit fra, Unit til, String kategorier, String formaal) {
        gi(List.of(giver), fra, til, kategorier, formaal, Map.of());
    }

    @Gitt("at {navn} samtykker til at {enhet} gir {enhet} opplysninger om {string} til {string}:")
    public void en(String giver, Unit fra, Unit til, String kategorier, String formaal, DataTable tabell) {
        gi(List.of(giver), fra, til, kategorier, formaal, Handlinger.rader(tabell));
    }

    @Gitt("at {navn} og {navn} samtykker til at {enhet} gir {enhet} opplysninger om {string} til {string}")
    public void to(String en, String annen, Unit fra, Unit til, String kategorier, String formaal) {
        gi(List.of(en, annen), fra, til, kategorier, formaal, Map.of());
    }

    @Gitt("at {enhet}, som har omsorgen, samtykker til at {enhet} gir {enhet} opplysninger om {string} til {string}")
    public void barnevernet(Unit giver, Unit fra, Unit til, String kategorier, String formaal) {
        gi(List.of(giver.getId()), fra, til, kategorier, formaal, Map.of());
    }

    /** Each category is consented to by the rules that it follows: one registration for each set of rules. */
    private void gi(List<String> givere, Unit fra, Unit til, String kategorier, String formaal, Map<String, String> mer) {
        var ord = new LinkedHashMap<Samtykkeprofil, List<Kategori>>();
        var les = Samtykke.newBuilder();
        verden.skjema.fyll(les, Map.of("kategorier", kategorier.replaceAll(", *| og ", ";")));
        for (var kategori : les.getKategorierList()) {
            ord.computeIfAbsent(profil(kategori, fra), _ -> new ArrayList<>()).add(kategori);
        }
        ord.forEach((profil, hva) -> registrer(givere, fra, til, profil, hva, formaal, mer));
    }

    private static Samtykkeprofil profil(Kategori kategori, Unit fra) {
        var etat = fra.getEtat().name().substring("ETAT_".length());
        return switch (kategori) {
            case KATEGORI_HEA, KATEGORI_HPS -> Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH;
            case KATEGORI_EDU, KATEGORI_PPR -> Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU;
            case KATEGORI_BVN -> Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL;
            case KATEGORI_ECO -> Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV;
            default -> HELSE.contains(etat) ? Samtykkeprofil.SAMTYKKEPROFIL_CP_HEALTH
                    : SKOLE.contains(etat) ? Samtykkeprofil.SAMTYKKEPROFIL_CP_EDU
                    : etat.startsWith("NAV") ? Samtykkeprofil.SAMTYKKEPROFIL_CP_NAV
                    : etat.equals("FVK") ? Samtykkeprofil.SAMTYKKEPROFIL_CP_FVK
                    : Samtykkeprofil.SAMTYKKEPROFIL_CP_BVL;
        };
    }

    private void registrer(List<String> givere, Unit fra, Unit til, Samtykkeprofil profil, List<Kategori> hva, String formaal,
            Map<String, String> mer) {
        var rader = verden.rigg.maler.finn("samtykke").orElseThrow();
        rader.put("formaal", formaal);
        rader.put("avsendere.tjeneste", fra.getId());
        rader.put("mottakere.tjeneste", til.getId());
        rader.put("innhenting.tjeneste", fra.getId());
        rader.put("eier", fra.getId());
        var navn = mer.get("Kalt");
        mer.forEach((felt, verdi) -> {
            if (!felt.equals("Kalt")) {
                rader.put(felt, verdi);
            }
        });
        var samtykke = Samtykke.newBuilder().setSamtykkeId(navn == null ? verden.nyId() : verden.id(navn)).setVersjon(1)
                .setProfil(profil).addAllKategorier(hva);
        if (hva.stream().noneMatch(Kategori.KATEGORI_ADM::equals)) {
            samtykke.addKategorier(Kategori.KATEGORI_ADM);
        }
        givere.forEach(giver -> samtykke.addGivere(giver(giver)));
        samtykke.setHolderstatus(holdere(samtykke, givere.size()));
        samtykke.setTaushetsgrunnlag(HELSE.contains(fra.getEtat().name().substring(5))
                ? Grunnlag.GRUNNLAG_HPL22 : Grunnlag.GRUNNLAG_FVL13A1);
        verden.skjema.fyll(samtykke, rader);
        var foresporsel = RegisterRequest.newBuilder().setEnhet(fra.getId()).setSamtykke(samtykke);
        verden.personer.values().forEach(p -> foresporsel.addPersoner(p.iMelding()));
        ConsentServiceGrpc.newBlockingStub(verden.rigg.hub.som(fra.getOrganisasjonsnummer())).register(foresporsel.build());
        gitte.add(new Registrert(samtykke.getSamtykkeId(), fra, givere));
    }

    private static Holderstatus holdere(Samtykke.Builder samtykke, int antall) {
        return samtykke.getGivere(0).getEgenskap() != Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR ? Holderstatus.HOLDERSTATUS_UNSPECIFIED
                : antall > 1 ? Holderstatus.HOLDERSTATUS_ALLE_HAR_SAMTYKKET : Holderstatus.HOLDERSTATUS_ALENE;
    }

    private Samtykkegiver giver(String navn) {
        var giver = Samtykkegiver.newBuilder().setVerifisertVed(Verifisertved.VERIFISERTVED_FOLKEREGISTERET)
                .setGitt(Timestamps.fromMillis(verden.naa().toEpochMilli()));
        if (!verden.personer.containsKey(navn)) {
            return giver.setTjeneste(Verden.tjeneste(verden.rigg.enheter.finn(navn))).setAnsatt(Forutsetninger.ANSATT)
                    .setEgenskap(Giveregenskap.GIVEREGENSKAP_BARNEVERNSTJENESTEN).setPaaVegneAv("barn")
                    .setVerifisertVed(Verifisertved.VERIFISERTVED_VEDTAK).build();
        }
        var person = verden.person(navn);
        giver.setPerson(person.ref()).setAlder(person.alder(verden.idag()));
        return person == verden.barnet()
                ? giver.setEgenskap(Giveregenskap.GIVEREGENSKAP_SELV).build()
                : giver.setEgenskap(Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR).setPaaVegneAv("barn").build();
    }

    /** All consents that this person has given in the scenario. */
    @Når("{navn} trekker samtykket")
    public void trekker(String navn) throws Exception {
        verden.gjoer(() -> {
            for (var gitt : gitte) {
                if (gitt.givere.contains(navn)) {
                    trekk(gitt, verden.person(navn));
                }
            }
        });
    }

    private void trekk(Registrert gitt, Person person) {
        ConsentServiceGrpc.newBlockingStub(verden.rigg.hub.som(gitt.enhet.getOrganisasjonsnummer())).withdraw(WithdrawRequest.newBuilder()
                .setEnhet(gitt.enhet.getId()).addPersoner(person.iMelding())
                .setTilbaketrekking(Tilbaketrekking.newBuilder().setSamtykkeId(gitt.id).setPerson(person.ref())
                        .setEgenskap(person == verden.barnet() ? Giveregenskap.GIVEREGENSKAP_SELV : Giveregenskap.GIVEREGENSKAP_FORELDREANSVAR)
                        .setOmfang(Omfang.OMFANG_ALT).setKanal(Kanal.KANAL_MUNTLIG).setMottattAv(Forutsetninger.ANSATT)
                        .setTidspunkt(Timestamps.fromMillis(verden.naa().toEpochMilli()))).build());
    }
}
