package no.stillas.hub.dokument;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.stillas.hub.judgement.facts.Opplysning;
import no.stillas.proto.exchange.v1.Envelope;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.judgement.v1.Utelatelse;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Personrolle;
import no.stillas.proto.kontrakt.v1.Felt;

/**
 * The same message with what may not pass taken out: by category and person, down to repeated and nested fields. What it
 * takes out it lists. It never takes out a field that is essential to the document; then the result says so.
 */
public final class Redaksjon {
    private final Omtale.Ramme ramme;
    private final Set<Opplysning> stanset;
    private final Set<String> stedSkjult;
    private final boolean fritekstUt;
    private final List<Utelatelse> utelatt = new ArrayList<>();
    private boolean vesentlig;

    private Redaksjon(Omtale.Ramme ramme, Set<Opplysning> stanset, Set<String> stedSkjult, boolean fritekstUt) {
        this.ramme = ramme;
        this.stanset = Set.copyOf(stanset);
        this.stedSkjult = Set.copyOf(stedSkjult);
        this.fritekstUt = fritekstUt;
    }

    /**
     * What is left, and what was taken out.
     *
     * @param envelope the envelope without persons and attachments that may not be mentioned
     * @param document the document that is left
     * @param utelatt the exact list, for the sender
     * @param vesentlig whether something essential may not pass: then the rest is no message
     */
    public record Resultat(Envelope envelope, Message document, List<Utelatelse> utelatt, boolean vesentlig) {
        public Resultat {
            requireNonNull(envelope, "envelope is null");
            requireNonNull(document, "document is null");
            utelatt = List.copyOf(utelatt);
        }

        /**
         * What the receiver may know of the list.
         *
         * @param kjent the kind that the receiver knows such a sender to hold
         */
        public List<Utelatelse> tilMottaker(Optional<Kategori> kjent) {
            return Mottakerliste.av(utelatt, kjent, envelope.getPersonerList().stream()
                    .filter(p -> p.getRolle() == Personrolle.PERSONROLLE_BARN).map(Person::getRef).collect(Collectors.toSet()));
        }
    }

    /**
     * @param stanset categories about persons that may not pass, by local reference
     * @param stedSkjult persons about whom nothing that reveals a place may pass
     * @param fritekstUt whether free text and attachments go out as well: they may reveal a protected place
     */
    public static Resultat av(Envelope envelope, Message document, Set<Opplysning> stanset, Set<String> stedSkjult,
            boolean fritekstUt) {
        var redaksjon = new Redaksjon(Dokumentinnhold.ramme(envelope, document), stanset, stedSkjult, fritekstUt);
        var rest = redaksjon.melding(document, Felt.getDefaultInstance(), "", "");
        return new Resultat(redaksjon.konvolutt(envelope), rest, redaksjon.utelatt, redaksjon.vesentlig);
    }

    private Message melding(Message melding, Felt ytre, String naer, String sti) {
        var person = Omtale.person(melding);
        var her = person.isEmpty() ? naer : person;
        var rest = melding.toBuilder();
        melding.getAllFields().forEach((felt, verdi) -> {
            var gjelder = Omtale.gjelder(felt, ytre);
            var stien = sti.isEmpty() ? felt.getName() : sti + "." + felt.getName();
            if (felt.isRepeated()) {
                rest.clearField(felt);
                liste(felt, (List<?>) verdi, gjelder, her, stien).forEach(v -> rest.addRepeatedField(felt, v));
            } else if (ut(verdi, gjelder, her, stien)) {
                rest.clearField(felt);
            } else if (verdi instanceof Message under && !(verdi instanceof Fritekst)) {
                rest.setField(felt, melding(under, gjelder, her, stien));
            }
        });
        return rest.build();
    }

    private List<Object> liste(FieldDescriptor felt, List<?> verdier, Felt gjelder, String naer, String sti) {
        var rest = new ArrayList<>();
        for (int i = 0; i < verdier.size(); i++) {
            var verdi = verdier.get(i);
            var stien = sti + "[" + i + "]";
            var person = verdi instanceof Message m ? Omtale.person(m) : "";
            if (!person.isEmpty() && kanIkkeNevnes(person)) {
                utelat(stien, Kategori.KATEGORI_ID, person, gjelder);
            } else if (ut(verdi, gjelder, person.isEmpty() ? naer : person, stien)) {
                continue;
            } else if (verdi instanceof Message under && !(verdi instanceof Fritekst)) {
                rest.add(melding(under, gjelder, naer, stien));
            } else {
                rest.add(verdi);
            }
        }
        return rest;
    }

    /** Whether a value goes out whole: for its category about somebody, or for the place that it may reveal. */
    private boolean ut(Object verdi, Felt gjelder, String naer, String sti) {
        if (gjelder.getKategori() == Kategori.KATEGORI_UNSPECIFIED) {
            return false;
        }
        var omtale = Omtale.av(gjelder, naer, verdi, ramme);
        for (var person : omtale.personer().stream().sorted().toList()) {
            for (var kategori : omtale.kategorier().stream().sorted().toList()) {
                if (stanset.contains(new Opplysning(person, kategori))) {
                    return utelat(sti, kategori, person, gjelder);
                }
            }
            if (omtale.sted() && stedSkjult.contains(person)) {
                return utelat(sti, Kategori.KATEGORI_ADR, person, gjelder);
            }
        }
        // What goes out for its category is told so also where free text goes out: otherwise the list tells of a grading.
        return fritekstUt && Omtale.medFritekst(verdi, gjelder)
                && utelat(sti, Kategori.KATEGORI_ADR, omtale.personer().stream().sorted().findFirst().orElse(""), gjelder);
    }

    private boolean utelat(String sti, Kategori kategori, String person, Felt gjelder) {
        vesentlig |= gjelder.getVesentlig();
        utelatt.add(Utelatelse.newBuilder().setSti(sti).setKategori(kategori).setPerson(person)
                .setAarsak(kategori == Kategori.KATEGORI_ADR ? Aarsak.AARSAK_ADRESSE_UTELATT : Aarsak.AARSAK_UTELATT)
                .build());
        return true;
    }

    private boolean kanIkkeNevnes(String person) {
        return stanset.contains(new Opplysning(person, Kategori.KATEGORI_ID));
    }

    /** Attachments that hold what may not pass go whole; persons that may not be mentioned are gone without a trace. */
    private Envelope konvolutt(Envelope envelope) {
        var rest = envelope.toBuilder().clearAttachments().clearPersoner();
        envelope.getPersonerList().stream().map(Person::getRef)
                .filter(Predicate.not(this::kanIkkeNevnes))
                .forEach(ref -> envelope.getPersonerList().stream().filter(p -> p.getRef().equals(ref)).forEach(rest::addPersoner));
        for (int i = 0; i < envelope.getAttachmentsCount(); i++) {
            var vedlegg = envelope.getAttachments(i);
            var omtale = Omtale.av(vedlegg, ramme);
            var stopp = omtale.personer().stream().sorted()
                    .flatMap(p -> omtale.kategorier().stream().sorted().map(k -> new Opplysning(p, k)))
                    .filter(stanset::contains)
                    .findFirst();
            if (stopp.isPresent()) {
                utelat("attachments[" + i + "]", stopp.get().kategori(), stopp.get().person(), Felt.getDefaultInstance());
            } else if (fritekstUt) {
                utelat("attachments[" + i + "]", Kategori.KATEGORI_ADR, "", Felt.getDefaultInstance());
            } else {
                rest.addAttachments(vedlegg);
            }
        }
        return rest.build();
    }
}
