package no.stillas.hub.stillas;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.protobuf.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.stillas.Barnet.Av;
import no.stillas.proto.felles.v1.Identitet;
import no.stillas.proto.stillas.v1.Innkalling;
import no.stillas.proto.stillas.v1.Moete;
import no.stillas.proto.stillas.v1.Moeteinnspill;
import no.stillas.proto.stillas.v1.Moetestand;
import no.stillas.proto.stillas.v1.Referat;
import no.stillas.proto.stillas.v1.Saksliste;

/**
 * Meetings about a child, put together of what was sent about each: the convener's newest invitation and agenda, what
 * others put up beforehand, the minutes (samordningsmodeller L1600–1643). Blocks.
 */
@Singleton
final class Moeter {
    static final Set<String> TYPER = Set.of(Innkalling.getDescriptor().getFullName(), Saksliste.getDescriptor().getFullName(),
            Referat.getDescriptor().getFullName());

    private final Dokumentlesing lesing;
    private final Moetesvarbok svarbok;

    Moeter(Dokumentlesing lesing, Moetesvarbok svarbok) {
        this.lesing = requireNonNull(lesing, "lesing is null");
        this.svarbok = requireNonNull(svarbok, "svarbok is null");
    }

    /** The latest first. */
    List<Moete> av(Unit enhet, Identitet identitet) {
        return lesing.les(enhet, identitet, TYPER).map(this::moeter).orElse(List.of());
    }

    List<Moete> moeter(Barnet barn) {
        var svar = svarbok.les(barn);
        return ider(barn).stream().map(id -> moete(barn, id, svar))
                .sorted(comparing(Moeter::naar).reversed()).toList();
    }

    private static Set<String> ider(Barnet barn) {
        var alle = new LinkedHashSet<String>();
        Stream.of(barn.av(Innkalling.class).map(a -> a.dokument().getMoeteId()),
                barn.av(Saksliste.class).map(a -> a.dokument().getMoeteId()),
                barn.av(Referat.class).map(a -> a.dokument().getMoeteId())).flatMap(s -> s).forEach(alle::add);
        return alle;
    }

    private static Moete moete(Barnet barn, String id, Moetesvarbok.Svar svar) {
        var innkallinger = barn.av(Innkalling.class).filter(a -> a.dokument().getMoeteId().equals(id))
                .filter(Moeter::fraInnkalleren).toList();
        var referater = barn.av(Referat.class).filter(a -> a.dokument().getMoeteId().equals(id)).toList();
        // whoever called it first: what another calls by the same id is not this meeting
        var innkaller = innkallinger.stream().findFirst().map(a -> a.lest().fra())
                .or(() -> referater.stream().findFirst().map(a -> a.lest().fra())).orElse("");
        var innkalling = siste(innkallinger.stream().filter(a -> a.lest().fra().equals(innkaller)));
        var referat = siste(referater.stream().filter(a -> a.lest().fra().equals(innkaller))).or(() -> siste(referater.stream()));
        var lister = barn.av(Saksliste.class).filter(a -> a.dokument().getMoeteId().equals(id)).toList();
        var saksliste = siste(lister.stream().filter(a -> a.lest().fra().equals(innkaller)));
        var ut = Moete.newBuilder().setMoeteId(id).setInnkaller(innkaller)
                .setStand(stand(innkalling, saksliste.isPresent(), referat.isPresent(), barn.naa()));
        innkalling.ifPresent(a -> ut.setInnkalling(a.dokument()));
        saksliste.ifPresent(a -> ut.setSaksliste(a.dokument()));
        referat.ifPresent(a -> ut.setReferat(a.dokument()));
        lister.stream().filter(a -> !a.lest().fra().equals(innkaller)).map(Moeter::innspill).forEach(ut::addInnspill);
        innkalling.ifPresent(a -> ut.addAllSvar(svar.paa(a.lest().melding().sender(), innkaller, id)));
        return ut.addAllMangler(Moetemangler.ved(ut.build(), barn.leser().id().equals(innkaller))).build();
    }

    /** The newest version; of several with one number the last that was sent. */
    private static <D extends Message> Optional<Av<D>> siste(Stream<Av<D>> alle) {
        return Utgaver.nyesteFoerst(alle.toList(), d -> (int) d.getField(d.getDescriptorForType().findFieldByName("versjon")))
                .stream().findFirst();
    }

    /** Where the name of the convener's place was left out, it is whoever sent it. */
    private static boolean fraInnkalleren(Av<Innkalling> a) {
        return a.dokument().getInnkaller().getOrganisasjonsnummer().isEmpty() || a.lest().erFra(a.dokument().getInnkaller());
    }

    private static Moeteinnspill innspill(Av<Saksliste> a) {
        return Moeteinnspill.newBuilder().setFra(a.lest().fra()).setGitt(Dager.stempel(a.lest().gitt()))
                .addAllSaker(a.dokument().getSakerList()).build();
    }

    private static Moetestand stand(Optional<Av<Innkalling>> innkalling, boolean saksliste, boolean referat, Instant naa) {
        if (referat) {
            return Moetestand.MOETESTAND_REFERAT_SENDT;
        }
        if (innkalling.isEmpty()) {
            return Moetestand.MOETESTAND_UNSPECIFIED;
        }
        var moete = innkalling.get().dokument();
        if (moete.getAvlyst()) {
            return Moetestand.MOETESTAND_AVLYST;
        }
        if (slutt(moete).isBefore(naa)) {
            return Moetestand.MOETESTAND_VENTER_PAA_REFERAT;
        }
        return saksliste ? Moetestand.MOETESTAND_SAKSLISTE_SENDT : Moetestand.MOETESTAND_INNKALT;
    }

    private static Instant slutt(Innkalling moete) {
        return Dager.moment(moete.hasSlutt() ? moete.getSlutt() : moete.getStart());
    }

    private static Instant naar(Moete m) {
        return m.hasInnkalling() ? Dager.moment(m.getInnkalling().getStart()) : Dager.moment(m.getReferat().getHoldt());
    }
}
