package no.stillas.demo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import no.stillas.tilgang.Kall;
import no.stillas.tilgang.Nummerserie;

/**
 * Plays a case step by step, tells what happens, and notes what was not as the case says. Kinds of step: {@code kall} a
 * call of any service; {@code ut} a message dropped in a unit's folder; {@code inn} it comes to a unit; {@code ikke_inn}
 * it does not; {@code varsel} a receipt or notice comes; {@code ikke_varsel} none comes; {@code ingen_ser} what no folder,
 * log or store may hold; {@code likt} two answers that may not differ; {@code stans} and {@code start} an adapter.
 */
final class Spiller {
    private final Hubben hub;
    private final Adaptere adaptere;
    private final Nummerserie nummerserie = new Nummerserie();
    private final List<String> avvik = new CopyOnWriteArrayList<>();
    private final List<Fravaer> fravaer = new CopyOnWriteArrayList<>();
    private final List<String> avvisninger = new CopyOnWriteArrayList<>();
    private final Map<String, String> samtaler = new ConcurrentHashMap<>();

    Spiller(Hubben hub, Adaptere adaptere) {
        this.hub = hub;
        this.adaptere = adaptere;
    }

    List<String> avvik() {
        return List.copyOf(avvik);
    }

    /** Identity numbers of all persons so far. */
    List<String> numre() {
        return nummerserie.delt();
    }

    /** What the hub and the adapters have said when they refused. */
    List<String> avvisninger() {
        return List.copyOf(avvisninger);
    }

    /** The conversation that the case calls «samtalen», in its last play. */
    String samtale(Sak sak) {
        return samtaler.get(sak.tittel());
    }

    /** Persons for one play of the case, whom no other play has. */
    Personer personer(Sak sak) {
        return new Personer(sak.personer(), nummerserie, LocalDate.now(Utfylling.OSLO));
    }

    /** Plays one case, also beside others; returns what was not as it says. */
    List<String> spill(Sak sak, Personer personer, Fortelling fortelling, Adapterdrift drift) throws IOException {
        fortelling.sak(sak);
        var utfylling = new Utfylling(adaptere::organisasjonsnummer, personer);
        samtaler.put(sak.tittel(), utfylling.id("samtalen"));
        var gang = new Gjennomspilling(new Kall(hub), adaptere, fortelling, utfylling);
        var sakens = new ArrayList<String>();
        for (var steg : sak.steg()) {
            var fylt = JsonParser.parseString(utfylling.fyll(steg.toString())).getAsJsonObject();
            var feil = ett(fylt, gang, fortelling, drift);
            feil.forEach(fortelling::avvik);
            sakens.addAll(feil);
        }
        avvisninger.addAll(gang.avvisninger());
        sakens.addAll(brutt(gang.fravaer()));
        gang.fravaer().forEach(f -> fravaer.add(new Fravaer(sak.tittel() + ": " + f.tekst(), f.finnes())));
        sakens.forEach(f -> avvik.add(sak.tittel() + ": " + f));
        return sakens;
    }

    /** Looks once more after all that should never come: returns what has come since. */
    List<String> slutt() throws IOException {
        var kommet = brutt(fravaer);
        avvik.addAll(kommet);
        return kommet;
    }

    private static List<String> brutt(List<Fravaer> fravaer) throws IOException {
        var kommet = new ArrayList<String>();
        for (var f : fravaer) {
            if (f.brutt()) {
                kommet.add(f.tekst());
            }
        }
        return kommet;
    }

    private List<String> ett(JsonObject steg, Gjennomspilling gang, Fortelling fortelling, Adapterdrift drift)
            throws IOException {
        var slag = Sak.slag(steg);
        return switch (slag) {
            case "kall" -> gang.kall(steg);
            case "ut" -> gang.ut(steg);
            case "inn" -> gang.inn(steg);
            case "ikke_inn" -> gang.ikkeInn(steg);
            case "varsel" -> gang.varsel(steg);
            case "ikke_varsel" -> gang.ikkeVarsel(steg);
            case "likt" -> gang.likt(steg);
            case "ingen_ser" -> new Lekkasje(hub, adaptere, fortelling).sjekk(steg);
            case "stans" -> {
                drift.stans(tekst(steg, "stans"));
                fortelling.si("adapteren for " + Adaptere.hvem(tekst(steg, "stans")) + " er nede");
                yield List.of();
            }
            case "start" -> {
                drift.start(tekst(steg, "start"));
                drift.ventTilOppe(tekst(steg, "start"));
                fortelling.si("adapteren for " + Adaptere.hvem(tekst(steg, "start")) + " er oppe");
                yield List.of();
            }
            default -> throw new IOException("ukjent steg i en sak: " + slag);
        };
    }

    static String tekst(JsonObject steg, String felt) {
        var verdi = steg.get(felt);
        if (verdi == null) {
            throw new IllegalStateException("et steg mangler «" + felt + "»");
        }
        return verdi.getAsString();
    }

    /** What must not be there, now or later. */
    record Fravaer(String tekst, Ser finnes) {
        interface Ser {
            boolean kommet() throws IOException;
        }

        boolean brutt() throws IOException {
            return finnes.kommet();
        }
    }
}
