package no.stillas.hub.judgement;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Message;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stillas.hub.judgement.RuleFault.Fault;
import no.stillas.hub.judgement.RuleLoader.Sted;
import no.stillas.proto.kodeverk.v1.Beslutning;
import no.stillas.proto.kodeverk.v1.Gradering;
import no.stillas.proto.kodeverk.v1.Grunnlag;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Omsorgsstatus;
import no.stillas.proto.regelverk.v1.Grunnlagsart;
import no.stillas.proto.regelverk.v1.Grunnlagsregel;
import no.stillas.proto.regelverk.v1.Kilde;
import no.stillas.proto.regelverk.v1.Krets;
import no.stillas.proto.regelverk.v1.Ordlyd;
import no.stillas.proto.regelverk.v1.Periode;
import no.stillas.proto.regelverk.v1.Regel;

/** What a rule file must fulfil before anything is judged by it. Every fault is collected, none is repaired. */
final class RuleChecks {
    private static final Set<String> UKJENT_SIER_NOE =
            Set.of(Gradering.getDescriptor().getFullName(), Omsorgsstatus.getDescriptor().getFullName());

    private final RuleLoader.Lest lest;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Grunnlag, Grunnlagsregel> grunnlag = new EnumMap<>(Grunnlag.class);

    private RuleChecks(RuleLoader.Lest lest) {
        this.lest = lest;
    }

    static void sjekk(RuleLoader.Lest lest) {
        RuleChecks sjekk = new RuleChecks(lest);
        sjekk.grunnlag();
        sjekk.regler();
        if (sjekk.faults.isEmpty()) {
            sjekk.faults.addAll(RuleConflicts.finn(lest));
        }
        sjekk.faults.addAll(ProfileChecks.finn(lest));
        sjekk.faults.addAll(ObligationChecks.finn(lest));
        sjekk.faults.addAll(EditionChecks.finn(lest));
        if (!sjekk.faults.isEmpty()) {
            throw new RuleFault(sjekk.faults);
        }
    }

    private void feil(Sted sted, String grunn) {
        faults.add(new Fault(sted.fil(), sted.linje(), grunn));
    }

    private void grunnlag() {
        for (int i = 0; i < lest.sett().getGrunnlagCount(); i++) {
            Grunnlagsregel g = lest.sett().getGrunnlag(i);
            Sted sted = lest.sted("grunnlag", i);
            if (grunnlag.put(g.getGrunnlag(), g) != null) {
                feil(sted, "the ground " + g.getGrunnlag() + " is written twice");
            }
            if (g.getGrunnlag() == Grunnlag.GRUNNLAG_UNSPECIFIED) {
                feil(sted, "an entry of the catalogue does not say which ground it is");
            }
            if (g.getArt() == Grunnlagsart.GRUNNLAGSART_UNSPECIFIED) {
                feil(sted, "the ground " + g.getGrunnlag() + " has no kind");
            }
            if (g.getTekst().isBlank()) {
                feil(sted, "the ground " + g.getGrunnlag() + " has no wording");
            }
            navnloese(g, sted, "the ground " + g.getGrunnlag());
            kilde(g.getKilde(), sted, "the ground " + g.getGrunnlag());
            periode(g.getGyldig(), sted, "the ground " + g.getGrunnlag());
        }
    }

    private void regler() {
        Map<String, Sted> ider = new HashMap<>();
        Set<String> alle = new HashSet<>();
        lest.sett().getRegelList().forEach(r -> alle.add(r.getId()));
        for (int i = 0; i < lest.sett().getRegelCount(); i++) {
            Regel r = lest.sett().getRegel(i);
            Sted sted = lest.regel(i);
            if (r.getId().isBlank()) {
                feil(sted, "a rule has no id");
            }
            Optional.ofNullable(ider.put(r.getId(), sted)).ifPresent(foerste -> feil(sted,
                    "the rule " + r.getId() + " is written twice, first at " + foerste.fil() + ":" + foerste.linje()));
            r.getGaarFoerList().stream().filter(id -> !alle.contains(id))
                    .forEach(id -> feil(sted, "the rule " + r.getId() + " goes before " + id + ", which is no rule"));
            regel(r, sted);
        }
    }

    private void regel(Regel r, Sted sted) {
        String navn = "the rule " + r.getId();
        navnloese(r, sted, navn);
        kilde(r.getKilde(), sted, navn);
        ordlyd(r.getOrdlyd(), sted, navn);
        periode(r.getGyldig(), sted, navn);
        if (r.getBeslutning() == Beslutning.BESLUTNING_UNSPECIFIED) {
            feil(sted, navn + " decides nothing");
        }
        if (r.getKrets() == Krets.KRETS_UNSPECIFIED) {
            feil(sted, navn + " does not say of whom it speaks");
        }
        valg(r.getAvsenderCount(), r.getEnhverAvsender(), sted, navn, "sender");
        valg(r.getMottakerCount(), r.getEnhverMottaker(), sted, navn, "receiver");
        valg(r.getKategoriCount(), r.getEnhverKategori(), sted, navn, "category");
        valg(r.getFormaalCount(), r.getEthvertFormaal(), sted, navn, "purpose");
        if (r.getGrunnlagCount() == 0 && r.getBeslutning() != Beslutning.BESLUTNING_DENY && !r.getPort()
                && (r.getEnhverKategori() || !r.getKategoriList().stream().allMatch(RuleChecks::upersonlig))) {
            feil(sted, navn + " lets personal information pass on no ground");
        }
        if (r.getBareEllers() && r.getBeslutning() != Beslutning.BESLUTNING_DENY) {
            feil(sted, navn + " speaks only where no other rule does, and is no denial");
        }
        if (r.getBeslutning() == Beslutning.BESLUTNING_CONSENT && r.getProfilCount() == 0) {
            feil(sted, navn + " asks for consent and names no consent profile");
        }
        for (Grunnlag g : r.getGrunnlagList()) {
            if (!grunnlag.containsKey(g)) {
                feil(sted, navn + " rests on " + g + ", which is not in the catalogue of grounds");
            } else if (grunnlag.get(g).getArt() == Grunnlagsart.GRUNNLAGSART_IKKE_GRUNNLAG) {
                feil(sted, navn + " rests on " + g + ", which is not a ground");
            }
        }
        NeverFires.grunn(r, grunnlag).ifPresent(grunn -> feil(sted, navn + " can never fire: " + grunn));
        r.getSkjerpingList().forEach(s -> {
            if (s.getBeslutning().getNumber() >= r.getBeslutning().getNumber()) {
                feil(sted, navn + " becomes " + s.getBeslutning() + " under conditions, which is not stricter");
            }
            NeverFires.umulig(s.getNaar())
                    .ifPresent(grunn -> feil(sted, navn + " can never become stricter: " + grunn));
        });
        r.getMerknadList().forEach(m -> {
            if (m.getTekst().isBlank()) {
                feil(sted, navn + " has a mark without a text");
            }
            NeverFires.umulig(m.getNaar()).ifPresent(grunn -> feil(sted, navn + " can never be marked: " + grunn));
        });
    }

    /**
     * A value that stands for "not stated" is no member of a list: it would be read as nothing at all. Of a grading and of
     * who has the care it stands for unknown, which a rule may speak of.
     */
    private void navnloese(Message m, Sted sted, String navn) {
        m.getAllFields().forEach((felt, verdi) -> {
            var verdier = felt.isRepeated() ? (List<?>) verdi : List.of(verdi);
            for (Object v : verdier) {
                if (v instanceof EnumValueDescriptor e && e.getNumber() == 0 && !UKJENT_SIER_NOE.contains(e.getType().getFullName())) {
                    feil(sted, navn + " lists " + e.getName() + " in " + felt.getName() + ", which says nothing");
                } else if (v instanceof Message inni) {
                    navnloese(inni, sted, navn);
                }
            }
        });
    }

    private static boolean upersonlig(Kategori kategori) {
        return kategori == Kategori.KATEGORI_STA || kategori == Kategori.KATEGORI_AGR
                || kategori == Kategori.KATEGORI_ANO;
    }

    private void valg(int antall, boolean enhver, Sted sted, String navn, String hva) {
        if (antall == 0 && !enhver) {
            feil(sted, navn + " names no " + hva);
        } else if (antall > 0 && enhver) {
            feil(sted, navn + " names both some and any " + hva);
        }
    }

    private void kilde(Kilde kilde, Sted sted, String navn) {
        if (kilde.getLov().isBlank() || kilde.getParagraf().isBlank() || kilde.getVersjon().isBlank()) {
            feil(sted, navn + " lacks its source: act, paragraph and version");
        }
    }

    private void ordlyd(Ordlyd ordlyd, Sted sted, String navn) {
        if (ordlyd.getAvsender().isBlank() || ordlyd.getRevisor().isBlank() || ordlyd.getRegistrert().isBlank()) {
            feil(sted, navn + " lacks a wording: to the sender, the auditor and the person concerned");
        }
    }

    private void periode(Periode periode, Sted sted, String navn) {
        try {
            Dager dager = Dager.av(periode);
            if (dager.fra() > dager.til()) {
                feil(sted, navn + " ends (" + periode.getTil() + ") before it begins (" + periode.getFra() + ")");
            }
        } catch (DateTimeException e) {
            feil(sted, navn + " has a date that is none: " + e.getMessage());
        }
    }
}
