package no.stillas.hub.avtale;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stillas.hub.fact.SubjectKey;
import no.stillas.hub.fakta.Dager;
import no.stillas.hub.fakta.Faktalager;
import no.stillas.hub.ledger.Batch;
import no.stillas.hub.ledger.Leaf;
import no.stillas.hub.ledger.LeafKind;
import no.stillas.hub.ledger.View;
import no.stillas.hub.ledger.Work;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.fakta.v1.Avtalefaktum;
import no.stillas.proto.fakta.v1.Faktum;
import no.stillas.proto.fakta.v1.Oppgittav;

/** One change of the register of agreements. Changes are few and go one at a time. Tells whether anything changed. */
record EndreAvtale(SubjectKey register, String organisasjonsnummer, Endring endring) implements Work<Boolean> {

    /** What is to be. */
    @FunctionalInterface
    interface Endring {
        /** The version as it will be; empty where nothing changes. Throws the status where it may not be. */
        Optional<Avtalefaktum> av(Oversikt naa, View view);
    }

    @Override
    public Set<SubjectKey> subjects() {
        return Set.of(register);
    }

    @Override
    public Boolean run(View view, Batch batch) {
        var subjekt = view.subject(register);
        var naa = Oversikt.av(subjekt);
        var etter = endring.av(naa, view);
        etter.ifPresent(avtale -> {
            var id = Versjon.id(avtale.getAvtaleId(), avtale.getDokumentversjon());
            int versjon = naa.av(UUID.fromString(avtale.getAvtaleId())).stream()
                    .filter(v -> v.nummer() == avtale.getDokumentversjon())
                    .map(v -> v.faktum().getVersjon())
                    .findFirst().orElse(0) + 1;
            var ny = Faktalager.ny(subjekt.pseudonym(), Faktum.newBuilder().setId(id.toString()).setVersjon(versjon)
                    .setOppgittAv(Oppgittav.newBuilder().setOrganisasjonsnummer(organisasjonsnummer)
                            .setRegistrert(Dager.stempel(view.now())))
                    .setAvtale(avtale).build(), view.now());
            batch.fact(ny);
            batch.leaf(Leaf.of(LeafKind.FACT, organisasjonsnummer, "", "", "", List.of(Kanonisk.sha256(ny.body()))));
        });
        return etter.isPresent();
    }
}
