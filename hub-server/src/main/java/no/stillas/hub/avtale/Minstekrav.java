package no.stillas.hub.avtale;

import java.util.ArrayList;
import java.util.List;
import no.stillas.hub.grpc.Feltfeil;
import no.stillas.proto.avtale.v1.Avtalepunkt;
import no.stillas.proto.avtale.v1.Avtaletype;
import no.stillas.proto.avtale.v1.LovpaalagteTema;
import no.stillas.proto.avtale.v1.Samarbeidsavtale;

/** AGR-MIN: the 13 items of hol § 6-2(1), and for each agreed measure the three of § 6-2(2). */
final class Minstekrav {
    private Minstekrav() {}

    static List<Feltfeil> feil(Samarbeidsavtale avtale) {
        var feil = new ArrayList<Feltfeil>();
        if (avtale.getType() == Avtaletype.AVTALETYPE_LOVPAALAGT) {
            for (var punkt : LovpaalagteTema.getDescriptor().getFields()) {
                if (((Avtalepunkt) avtale.getLovpaalagt().getField(punkt)).getPunktCase() != Avtalepunkt.PunktCase.FINNES) {
                    feil.add(new Feltfeil("samarbeidsavtale.lovpaalagt." + punkt.getName(),
                            "AGR-MIN: item " + punkt.getNumber() + " of helse- og omsorgstjenesteloven § 6-2 is missing"));
                }
            }
        }
        for (int i = 0; i < avtale.getTiltakCount(); i++) {
            var tiltak = avtale.getTiltak(i);
            var sti = "samarbeidsavtale.tiltak[" + i + "].";
            mangler(!tiltak.hasAnsvar(), sti + "ansvar", feil);
            mangler(!tiltak.hasOrganisering(), sti + "organisering", feil);
            mangler(!tiltak.hasFinansiering(), sti + "finansiering", feil);
        }
        return feil;
    }

    private static void mangler(boolean mangler, String sti, List<Feltfeil> feil) {
        if (mangler) {
            feil.add(new Feltfeil(sti,
                    "AGR-MIN: an agreed measure has responsibility, organisation and financing (hol § 6-2 second paragraph)"));
        }
    }
}
