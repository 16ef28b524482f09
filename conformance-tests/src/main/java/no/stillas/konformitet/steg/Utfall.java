package no.stillas.konformitet.steg;

import io.cucumber.java.no.Så;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stillas.konformitet.hub.Innbokser.Levert;
import no.stillas.proto.directory.v1.Unit;
import no.stillas.proto.felles.v1.Fritekst;
import no.stillas.proto.judgement.v1.Begrunnelse;
import no.stillas.proto.judgement.v1.Decision;
import no.stillas.proto.kodeverk.v1.Aarsak;
import no.stillas.proto.kodeverk.v1.Plikt;

/** What became of the message that was sent last: the decision, and who got it. */
public final class Utfall {
    private final Verden verden;

    Utfall(Verden verden) {
        this.verden = verden;
    }

    /** The outcome of the message that was sent last. */
    static void krev(Verden verden, String ventet) {
        new Utfall(verden).utfall(ventet);
    }

    @Så("går den gjennom")
    public void gjennom() throws Exception {
        verden.gjoer(() -> utfall("UTFALL_PERMITTED"));
    }

    @Så("går den gjennom etter regel {string}")
    public void gjennom(String regel) throws Exception {
        verden.gjoer(() -> {
            utfall("UTFALL_PERMITTED");
            regel(regel);
        });
    }

    /** Only part passes, by the sender's leave: these categories of information do not. */
    @Så("går den gjennom uten opplysninger om {string}")
    public void uten(String kategorier) throws Exception {
        verden.gjoer(() -> {
            var avgjoerelse = utfall("UTFALL_REDACTED");
            var ventet = kategorier(kategorier);
            var utelatt = avgjoerelse.getUtelatelserList().stream().map(u -> u.getKategori().name()).collect(Collectors.toSet());
            Krav.at(utelatt.equals(ventet), () -> "ventet uten " + ventet + ", ble uten " + utelatt);
        });
    }

    private Set<String> kategorier(String ord) {
        var erklaert = Fritekst.newBuilder();
        verden.skjema.fyll(erklaert, Map.of("kategorier", ord.replaceAll(", *| og ", ";")));
        return erklaert.getKategorierList().stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Så("blir den avvist med {string}")
    public void avvist(String aarsak) throws Exception {
        verden.gjoer(() -> aarsak(utfall("UTFALL_DENIED"), aarsak));
    }

    @Så("blir den avvist med {string} etter regel {string}")
    public void avvist(String aarsak, String regel) throws Exception {
        verden.gjoer(() -> {
            aarsak(utfall("UTFALL_DENIED"), aarsak, regel);
        });
    }

    @Så("blir den holdt tilbake med {string}")
    public void holdt(String aarsak) throws Exception {
        verden.gjoer(() -> aarsak(utfall("UTFALL_HELD"), aarsak));
    }

    @Så("blir den holdt tilbake med {string} etter regel {string}")
    public void holdt(String aarsak, String regel) throws Exception {
        verden.gjoer(() -> aarsak(utfall("UTFALL_HELD"), aarsak, regel));
    }

    /** The call itself is wrong: a gRPC status, and words of what is wrong. */
    @Så("tar ikke huben imot den: {string}")
    public void feil(String tekst) throws Exception {
        verden.gjoer(() -> {
            var sendt = verden.siste();
            var feil = sendt.feil().map(Feil::tekst).orElseThrow(() -> new AssertionError("huben tok imot «" + sendt.navn() + "»: "
                    + sendt.besvart().getDecision().getUtfall() + " " + begrunnet(sendt.besvart().getDecision())));
            Krav.at(feil.contains(tekst), () -> "ventet «" + tekst + "», fikk " + feil);
        });
    }

    @Så("kan avsenderen: {string}")
    public void remedy(String slag) throws Exception {
        verden.gjoer(() -> {
            var navn = "REMEDY_KIND_" + slag.toUpperCase(Locale.ROOT).replace("Ø", "OE").replace("Å", "AA").replace(' ', '_');
            var remedies = verden.siste().besvart().getDecision().getRemediesList();
            Krav.at(remedies.stream().anyMatch(r -> r.getKind().name().equals(navn)), () -> "ventet at avsenderen kan " + navn
                    + ", fikk " + remedies.stream().map(r -> r.getKind() + ": " + r.getTekst()).toList());
        });
    }

    /** The answer names the paragraph by which it passes or does not. */
    @Så("viser huben til {string}")
    public void viserTil(String paragraf) throws Exception {
        verden.gjoer(() -> {
            var paragrafer = verden.siste().besvart().getDecision().getBegrunnelserList().stream().map(Begrunnelse::getParagraf).toList();
            Krav.at(paragrafer.stream().anyMatch(p -> p.contains(paragraf)), () -> "ventet «" + paragraf + "», fikk " + paragrafer);
        });
    }

    /** What whoever sends or gets it must do besides, by its code: {@code O-JRN}. */
    @Så("følger plikten {string} med")
    public void plikt(String kode) throws Exception {
        verden.gjoer(() -> {
            var ventet = Plikt.valueOf("PLIKT_" + kode.replace('-', '_'));
            var plikter = verden.siste().besvart().getDecision().getPlikterList();
            Krav.at(plikter.contains(ventet), () -> "ventet " + ventet + ", fikk " + plikter);
        });
    }

    private Decision utfall(String utfall) {
        var sendt = verden.siste();
        var avgjoerelse = sendt.besvart().getDecision();
        Krav.at(avgjoerelse.getUtfall().name().equals(utfall), () -> "ventet " + utfall + " av «" + sendt.navn() + "», fikk "
                + avgjoerelse.getUtfall() + " " + begrunnet(avgjoerelse));
        return avgjoerelse;
    }

    private static String begrunnet(Decision avgjoerelse) {
        return Stream.concat(
                        avgjoerelse.getBegrunnelserList().stream().map(b -> b.getAarsak() + " " + b.getRegel() + " " + b.getKategorierList() + " " + b.getPersonerList()),
                        avgjoerelse.getVenterPaaList().stream().map(v -> "venter: " + v.getAarsak() + " " + v.getTekst()))
                .toList().toString();
    }

    /** Of a rule that the hub is without, what is asked is only whether the answer is the same. */
    private void regel(String regel) {
        if (verden.rigg.hub.avslaatt().gjelder(regel)) {
            return;
        }
        var regler = verden.siste().besvart().getDecision().getBegrunnelserList().stream().map(Begrunnelse::getRegel).toList();
        Krav.at(regler.contains(regel), () -> "ventet regel " + regel + ", fikk " + regler);
    }

    private static void aarsak(Decision avgjoerelse, String aarsak) {
        var ventet = Aarsak.valueOf("AARSAK_" + aarsak);
        Krav.at(avgjoerelse.getBegrunnelserList().stream().anyMatch(b -> b.getAarsak() == ventet)
                        || avgjoerelse.getVenterPaaList().stream().anyMatch(v -> v.getAarsak() == ventet),
                () -> "ventet " + ventet + ", fikk " + begrunnet(avgjoerelse));
    }

    private void aarsak(Decision avgjoerelse, String aarsak, String regel) {
        if (verden.rigg.hub.avslaatt().gjelder(regel)) {
            aarsak(avgjoerelse, aarsak);
            return;
        }
        var ventet = Aarsak.valueOf("AARSAK_" + aarsak);
        Krav.at(avgjoerelse.getBegrunnelserList().stream().anyMatch(b -> b.getAarsak() == ventet && b.getRegel().equals(regel)),
                () -> "ventet " + ventet + " etter regel " + regel + ", fikk " + begrunnet(avgjoerelse));
    }

    /** It comes to the unit, and to no other unit of the directory. */
    @Så("får {enhet} den, og ingen andre")
    public void faarDen(Unit enhet) throws Exception {
        verden.gjoer(() -> {
            levert(verden, verden.siste(), enhet);
            ikke(verden.siste(), Set.of(enhet.getId()));
        });
    }

    /** As {@code får den, og ingen andre}, of a message that was sent before the last. */
    @Så("får {enhet} {string}, og ingen andre")
    public void faarEn(Unit enhet, String navn) throws Exception {
        verden.gjoer(() -> {
            levert(verden, verden.sendt(navn), enhet);
            ikke(verden.sendt(navn), Set.of(enhet.getId()));
        });
    }

    @Så("får ingen den")
    public void faarIngen() throws Exception {
        verden.gjoer(() -> ikke(verden.siste(), Set.of()));
    }

    @Så("får ingen {string}")
    public void faarIngen(String navn) throws Exception {
        verden.gjoer(() -> ikke(verden.sendt(navn), Set.of()));
    }

    /** What the unit got holds these words. */
    @Så("står det {string} i det {enhet} fikk")
    public void staar(String tekst, Unit enhet) throws Exception {
        verden.gjoer(() -> {
            var fikk = Bevis.json(levert(verden, verden.siste(), enhet).levering().getMessage(), verden.personer.values());
            Krav.at(fikk.contains(tekst), () -> "«" + tekst + "» står ikke i " + fikk);
        });
    }

    /** What the unit got says that it is this unit which has sent it. */
    @Så("står {enhet} som avsender i det {enhet} fikk")
    public void staarSomAvsender(Unit avsender, Unit enhet) throws Exception {
        verden.gjoer(() -> {
            var fra = levert(verden, verden.siste(), enhet).levering().getMessage().getEnvelope().getSender();
            Krav.at(fra.getEnhet().equals(avsender.getId()) && fra.getOrganisasjonsnummer().equals(avsender.getOrganisasjonsnummer()),
                    () -> "avsenderen i det som kom, er " + fra.getEnhet());
        });
    }

    /** What the unit got does not hold these words. */
    @Så("står det ikke {string} i det {enhet} fikk")
    public void staarIkke(String tekst, Unit enhet) throws Exception {
        verden.gjoer(() -> {
            var fikk = Bevis.json(levert(verden, verden.siste(), enhet).levering().getMessage(), verden.personer.values());
            Krav.at(!fikk.contains(tekst), () -> "«" + tekst + "» står i det som kom");
        });
    }

    static Levert levert(Verden verden, Sendt hva, Unit enhet) {
        return Krav.kommer(verden, () -> hos(verden, hva).filter(k -> k.enhet().equals(enhet.getId())).findFirst(),
                () -> "«" + hva.navn() + "» kom ikke til " + enhet.getNavn() + ", men til "
                        + hos(verden, hva).map(Levert::enhet).toList());
    }

    /** Every inbox is looked in now, and again when the run ends. */
    private void ikke(Sendt hva, Set<String> unntatt) {
        var andre = hos(verden, hva).map(Levert::enhet).filter(e -> !unntatt.contains(e)).toList();
        Krav.at(andre.isEmpty(), () -> "«" + hva.navn() + "» kom også til " + andre);
        verden.rigg.ikke(new Rigg.Fravaer(verden.scenario().getName(), k -> melding(k, hva) && !unntatt.contains(k.enhet())));
    }

    private static Stream<Levert> hos(Verden verden, Sendt hva) {
        return verden.kommet().stream().filter(k -> melding(k, hva));
    }

    private static boolean melding(Levert levert, Sendt hva) {
        return levert.levering().hasMessage() && levert.levering().getMessage().getEnvelope().getMessageId().equals(hva.id());
    }
}
