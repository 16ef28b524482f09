package no.stillas.hub.avtale;

import java.time.LocalDate;
import java.util.List;
import no.stillas.proto.avtale.v1.Avtale;

/** An agreement as its parties see it: the newest version, and which version is in force. */
final class Avtalevisning {
    private Avtalevisning() {}

    static Avtale av(List<Versjon> versjoner, LocalDate idag) {
        var nyeste = versjoner.getLast();
        var a = nyeste.avtale();
        var svar = Avtale.newBuilder()
                .setAvtaleId(a.getAvtaleId())
                .setVersjon(nyeste.nummer())
                .addAllParter(a.getParterList())
                .addAllManglerSignatur(nyeste.manglerSignatur())
                .setFra(a.getFra())
                .setTil(nyeste.til())
                .setEndret(nyeste.faktum().getOppgittAv().getRegistrert());
        Oversikt.iKraft(versjoner, idag).ifPresent(v -> svar.setIKraft(true).setVersjonIKraft(v.nummer()));
        switch (a.getSlag()) {
            case AVTALESLAG_SAMARBEIDSAVTALE -> svar.setSamarbeidsavtale(nyeste.samarbeidsavtale());
            case AVTALESLAG_SAMARBEIDSRUTINE -> svar.setSamarbeidsrutine(nyeste.samarbeidsrutine());
            case AVTALESLAG_BISTANDSAVTALE -> svar.setBistandsavtale(nyeste.bistandsavtale());
            case AVTALESLAG_UNSPECIFIED, UNRECOGNIZED -> throw new IllegalStateException("a stored agreement of no kind");
        }
        return svar.build();
    }
}
