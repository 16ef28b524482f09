package no.stillas.hub.modell;

import static java.util.Objects.requireNonNull;

import com.google.protobuf.ByteString;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stillas.hub.directory.Directory;
import no.stillas.hub.directory.Unit;
import no.stillas.hub.fakta.Skriving;
import no.stillas.hub.grpc.Feil;
import no.stillas.hub.identity.Caller;
import no.stillas.hub.judgement.ModelProof;
import no.stillas.hub.judgement.OwnModels;
import no.stillas.hub.judgement.RuleBook;
import no.stillas.hub.judgement.RuleFault;
import no.stillas.hub.judgement.RuleSource;
import no.stillas.hub.ledger.Lane;
import no.stillas.hub.ledger.ModelChange;
import no.stillas.hub.ledger.Writer;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.directory.v1.Organisasjonsslag;
import no.stillas.proto.modell.v1.Fault;
import no.stillas.proto.modell.v1.LoadRequest;
import no.stillas.proto.modell.v1.LoadResponse;
import no.stillas.proto.modell.v1.LoadedModel;
import no.stillas.proto.regelverk.v1.Modell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a kommune's own model into use, or out of it. All is checked and proved before anything changes. Blocks. */
@Singleton
final class Lasting {
    private static final Logger LOG = LoggerFactory.getLogger(Lasting.class);

    private final Modellregister register;
    private final Directory katalog;
    private final Writer writer;
    private final InstantSource klokke;

    Lasting(Modellregister register, Directory katalog, Writer writer, InstantSource klokke) {
        this.register = requireNonNull(register, "register is null");
        this.katalog = requireNonNull(katalog, "katalog is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.klokke = requireNonNull(klokke, "klokke is null");
    }

    /** @throws io.grpc.StatusRuntimeException as the contract says; what is wrong with the file is the answer */
    LoadResponse last(Caller caller, LoadRequest request) {
        var sted = sted(caller);
        var fil = new RuleSource(request.getFil(), request.getTekst());
        var foer = register.naa().utgaver();
        try {
            var modell = OwnModels.les(fil, register.grunn(), register.svar(), Optional.of(sted));
            if (foer.iBruk(modell.getId()).filter(u -> u.lastet().organisation().equals(caller.orgnr()) && u.modell().equals(modell)).isPresent()) {
                return LoadResponse.newBuilder().setModell(foer.iBruk(modell.getId()).orElseThrow().vist()).setUendret(true).build();
            }
            nyVersjon(fil, modell, foer, caller);
            return taIBruk(caller, fil, modell, foer, request.getProev());
        } catch (RuleFault e) {
            return LoadResponse.newBuilder().addAllFeil(e.faults().stream()
                    .map(Lasting::vist).toList()).build();
        }
    }

    static Fault vist(RuleFault.Fault f) {
        return Fault.newBuilder().setFil(f.fil()).setLinje(f.linje()).setGrunn(f.grunn()).build();
    }

    private LoadResponse taIBruk(Caller caller, RuleSource fil, Modell modell, Utgaver foer, boolean proev) {
        var endring = new ModelChange(foer.nummer() + 1, klokke.instant(), caller.orgnr(), modell.getId(), modell.getVersjon(),
                fil.navn(), ByteString.copyFromUtf8(fil.tekst()), Kanonisk.bytes(modell));
        var etter = register.etter(foer, endring);
        var feil = etter.utgaver().iBruk(modell.getId()).orElseThrow().stilling().hvorfor();
        if (!feil.isEmpty()) {
            throw new RuleFault(feil);
        }
        var bevis = ModelProof.av(etter.bok());
        if (!bevis.brudd().isEmpty()) {
            throw new RuleFault(bevis.brudd().entrySet().stream().map(b -> new RuleFault.Fault(fil.navn(),
                    OwnModels.linje(fil, b.getKey().split("@", 2)[0]), "rule " + b.getKey() + " " + b.getValue())).toList());
        }
        var svar = LoadResponse.newBuilder().setBevist(bevis.tilfeller()).setProevd(bevis.proevd())
                .addAllEndringer(Forskjell.av(foer.siste(modell.getId()).map(Utgave::modell), modell));
        return svar.setModell(proev ? Utgave.av(modell).build()
                : Utgave.ny(modell, skriv(caller, endring, etter.bok())).vist()).build();
    }

    /** @throws io.grpc.StatusRuntimeException {@code NOT_FOUND} where the caller has no such model in use */
    LoadedModel avvikle(Caller caller, String modell) {
        var foer = register.naa().utgaver();
        var utgave = foer.iBruk(modell).filter(u -> u.lastet().organisation().equals(caller.orgnr()))
                .orElseThrow(() -> Feil.finnesIkke("model"));
        var endring = new ModelChange(foer.nummer() + 1, klokke.instant(), caller.orgnr(), modell, "", "", ByteString.EMPTY,
                ByteString.EMPTY);
        skriv(caller, endring, register.etter(foer, endring).bok());
        return register.naa().utgaver().alle().stream().filter(u -> u.lastet().nr() == utgave.lastet().nr()).findFirst().orElseThrow().vist();
    }

    /** Written, and judged by on this node. The others judge by it from their next batch on. */
    private ModelChange skriv(Caller caller, ModelChange endring, RuleBook bok) {
        var skrevet = Skriving.vent(writer.submit(Lane.ORDINARY, new Endre(endring, () -> register.naa().utgaver().nummer(),
                ByteString.copyFrom(HexFormat.of().parseHex(bok.hash())))));
        Skriving.vent(writer.submit(Lane.ORDINARY, new Endre.Ingenting()));
        LOG.atInfo().addKeyValue("model", endring.model()).addKeyValue("edition", endring.edition())
                .addKeyValue("change", endring.nr()).addKeyValue("caller", caller.orgnr()).addKeyValue("client", caller.clientId())
                .addKeyValue("token", caller.tokenId()).log("a kommune's own model was changed");
        return skrevet;
    }

    /** A version says one thing for ever: cases have begun under it, and decisions name it. */
    private static void nyVersjon(RuleSource fil, Modell modell, Utgaver foer, Caller caller) {
        var alle = foer.av(modell.getId());
        if (alle.stream().anyMatch(u -> !u.lastet().organisation().equals(caller.orgnr()))) {
            throw feil(fil, "model " + modell.getId() + " is another organisation's: give yours another name");
        }
        if (alle.stream().anyMatch(u -> u.modell().getVersjon().equals(modell.getVersjon()))) {
            throw feil(fil, "model " + modell.getId() + " has been in use in version " + modell.getVersjon() + ": give it a new version");
        }
    }

    private static RuleFault feil(RuleSource fil, String grunn) {
        return new RuleFault(List.of(new RuleFault.Fault(fil.navn(), OwnModels.versjonslinje(fil), grunn)));
    }

    /**
     * Only a kommune, and only of itself: the kommuner that every unit of it serves. One that answers for the neighbours too, as a
     * barnevernvakt may, binds nobody there. A bydel shares its number with others, whom it cannot bind.
     */
    private OwnModels.Sted sted(Caller caller) {
        if (katalog.organisation(caller.orgnr()).filter(o -> o.kind() == Organisasjonsslag.ORGANISASJONSSLAG_KOMMUNE).isEmpty()) {
            throw Feil.ikkeTillatt("IKKE_KOMMUNE", "only a kommune of the directory has models of its own");
        }
        var naa = klokke.instant();
        var egne = katalog.unitsOf(caller.orgnr()).stream().filter(u -> katalog.existsAt(u, naa) && !u.kommuner().isEmpty()).toList();
        if (egne.stream().anyMatch(u -> !u.bydeler().isEmpty())) {
            throw Feil.ikkeTillatt("BYDEL", "a bydel shares its kommune's number with others; the kommune has the model");
        }
        Set<String> kommuner = egne.stream().map(Unit::kommuner).map(HashSet::new).reduce((a, b) -> {
            a.retainAll(b);
            return a;
        }).orElseGet(HashSet::new);
        return new OwnModels.Sted(kommuner, katalog.units().stream().filter(u -> katalog.existsAt(u, naa)).map(Unit::team)
                .filter(t -> !t.isEmpty()).collect(Collectors.toSet()));
    }
}
