package no.stillas.hub.avtale;

import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Stream;
import no.stillas.proto.avtale.v1.Avtalepart;
import no.stillas.proto.avtale.v1.RegisterRequest;
import no.stillas.proto.fakta.v1.Avtalefaktum;
import no.stillas.proto.fakta.v1.Avtaleslag;
import no.stillas.proto.felles.v1.Periode;

/** From a document to the fact that it is. */
final class Avtalebygger {
    private Avtalebygger() {}

    static Avtalefaktum av(RegisterRequest request, String organisasjonsnummer) {
        return switch (request.getDokumentCase()) {
            case SAMARBEIDSAVTALE -> {
                var a = request.getSamarbeidsavtale();
                yield grunn(a, a.getParterList(), a.getPeriode(), organisasjonsnummer)
                        .setSlag(Avtaleslag.AVTALESLAG_SAMARBEIDSAVTALE).setOmraade(a.getType().name())
                        .setAvtaleId(a.getAvtaleId()).setDokumentversjon(a.getVersjon()).build();
            }
            case SAMARBEIDSRUTINE -> {
                var r = request.getSamarbeidsrutine();
                yield grunn(r, r.getParterList(), r.getPeriode(), organisasjonsnummer)
                        .setSlag(Avtaleslag.AVTALESLAG_SAMARBEIDSRUTINE).setOmraade(r.getTema())
                        .setAvtaleId(r.getRutineId()).setDokumentversjon(r.getVersjon()).build();
            }
            case BISTANDSAVTALE -> {
                var u = request.getBistandsavtale();
                yield grunn(u.getAvtale(), u.getAvtale().getPeriode(), organisasjonsnummer)
                        .addAllParter(Stream.of(u.getKommunensOrganisasjonsnummer(), u.getAvtale().getMotpart()).sorted().toList())
                        .setSlag(Avtaleslag.AVTALESLAG_BISTANDSAVTALE).setOmraade(u.getAvtale().getType().name())
                        .setAvtaleId(u.getAvtaleId()).setDokumentversjon(u.getVersjon()).build();
            }
            case DOKUMENT_NOT_SET -> throw new IllegalArgumentException("no document");
        };
    }

    private static Avtalefaktum.Builder grunn(Message dokument, List<Avtalepart> parter, Periode periode, String av) {
        return grunn(dokument, periode, av)
                .addAllParter(parter.stream().map(Avtalepart::getOrganisasjonsnummer).sorted().toList());
    }

    private static Avtalefaktum.Builder grunn(Message dokument, Periode periode, String av) {
        return Avtalefaktum.newBuilder()
                .setFra(periode.getFra())
                .setTil(periode.getTil())
                .setDokumenttype(dokument.getDescriptorForType().getFullName())
                .setDokument(dokument.toByteString())
                .setRegistrertAv(av);
    }
}
