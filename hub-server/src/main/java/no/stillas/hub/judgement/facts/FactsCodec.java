package no.stillas.hub.judgement.facts;

import com.google.protobuf.InvalidProtocolBufferException;
import java.time.Instant;
import java.util.Optional;
import no.stillas.proto.Kanonisk;
import no.stillas.proto.kodeverk.v1.Etat;
import no.stillas.proto.regelverk.v1.JudgedAttestasjon;
import no.stillas.proto.regelverk.v1.JudgedFacts;
import no.stillas.proto.regelverk.v1.JudgedFare;
import no.stillas.proto.regelverk.v1.JudgedOpplysning;
import no.stillas.proto.regelverk.v1.JudgedPaalegg;
import no.stillas.proto.regelverk.v1.JudgedPaastand;
import no.stillas.proto.regelverk.v1.JudgedPart;
import no.stillas.proto.regelverk.v1.JudgedVurdering;
import no.stillas.proto.regelverk.v1.Tid;

/** Facts to and from the message that is stored with a decision. The same facts give the same bytes, always. */
public final class FactsCodec {
    private FactsCodec() {}

    /** Deterministic serialisation. */
    public static byte[] bytes(Facts facts) {
        return Kanonisk.bytes(tilProto(facts)).toByteArray();
    }

    /** SHA-256 over {@link #bytes}, in lower-case hexadecimal. */
    public static String hash(Facts facts) {
        return Kanonisk.hex(Kanonisk.sha256(Kanonisk.bytes(tilProto(facts))));
    }

    /**
     * Facts from stored bytes.
     *
     * @throws InvalidProtocolBufferException when the bytes are not facts
     */
    public static Facts les(byte[] bytes) throws InvalidProtocolBufferException {
        return fraProto(JudgedFacts.parseFrom(bytes));
    }

    public static JudgedFacts tilProto(Facts f) {
        JudgedFacts.Builder b = JudgedFacts.newBuilder()
                .setTidspunkt(tid(f.tidspunkt())).setAvsender(part(f.avsender())).setMottaker(part(f.mottaker()))
                .setFormaal(f.formaal()).setHastegrad(f.hastegrad()).setRelasjon(f.relasjon())
                .setFritekst(f.innhold().fritekst()).setStedfriFritekst(f.innhold().stedfriFritekst())
                .setForseglet(f.innhold().forseglet()).setSanne(f.fakta().sanne()).setUsanne(f.fakta().usanne())
                .setSkjulte(f.fakta().skjulte()).setDelvis(f.delvis())
                .addAllStedfestende(f.innhold().stedfestende());
        f.paastander().forEach(p -> b.addPaastand(paastand(p)));
        f.paalegg().ifPresent(p -> b.setPaalegg(JudgedPaalegg.newBuilder().setRef(p.ref()).setGrunnlag(p.grunnlag())
                .setSakstype(p.sakstype()).setUtsteder(p.utsteder()).setAdressat(p.adressat())
                .setOmfang(p.omfang().maske()).setGyldig(p.gyldig()).setForkynt(p.forkynt())));
        f.fare().ifPresent(x -> b.setFare(JudgedFare.newBuilder().setErklaertAv(x.erklaertAv()).setRolle(x.rolle())
                .setTid(tid(x.tid()))));
        f.innhold().opplysninger().forEach(o -> b.addOpplysning(
                JudgedOpplysning.newBuilder().setPerson(o.person()).setKategori(o.kategori())));
        f.personer().forEach(p -> b.addPerson(PersonCodec.tilProto(p)));
        f.vurderinger().forEach(v -> b.addVurdering(JudgedVurdering.newBuilder().setRegel(v.regel())
                .setPerson(v.person()).setTillatt(v.tillatt()).setRolle(v.rolle()).setTid(tid(v.tid()))
                .setBegrunnet(v.begrunnet())));
        f.planansvarlig().ifPresent(b::setPlanansvarlig);
        b.setSamordning(SamordningCodec.tilProto(f.samordning()));
        return b.build();
    }

    public static Facts fraProto(JudgedFacts m) {
        return new Facts(tid(m.getTidspunkt()), part(m.getAvsender()), part(m.getMottaker()), m.getFormaal(),
                m.getHastegrad(), m.getPaastandList().stream().map(FactsCodec::paastand).toList(),
                m.hasPaalegg() ? Optional.of(paalegg(m.getPaalegg())) : Optional.empty(),
                m.hasFare() ? Optional.of(new Fare(m.getFare().getErklaertAv(), m.getFare().getRolle(),
                        tid(m.getFare().getTid()))) : Optional.empty(),
                m.getRelasjon(),
                new Innhold(m.getOpplysningList().stream()
                        .map(o -> new Opplysning(o.getPerson(), o.getKategori())).toList(),
                        m.getFritekst(), m.getStedfriFritekst(), m.getForseglet(), m.getStedfestendeList()),
                m.getPersonList().stream().map(PersonCodec::fraProto).toList(),
                new Fakta(m.getSanne(), m.getUsanne(), m.getSkjulte()),
                m.getVurderingList().stream().map(v -> new Vurdering(v.getRegel(), v.getPerson(), v.getTillatt(),
                        v.getRolle(), tid(v.getTid()), v.getBegrunnet())).toList(),
                m.getPlanansvarlig() == Etat.ETAT_UNSPECIFIED ? Optional.empty() : Optional.of(m.getPlanansvarlig()),
                m.getDelvis(), SamordningCodec.fraProto(m.getSamordning()));
    }

    static Tid tid(Instant instant) {
        return Tid.newBuilder().setSekunder(instant.getEpochSecond()).setNanos(instant.getNano()).build();
    }

    static Instant tid(Tid tid) {
        return Instant.ofEpochSecond(tid.getSekunder(), tid.getNanos());
    }

    private static JudgedPart part(Part p) {
        JudgedPart.Builder b = JudgedPart.newBuilder().setEtat(p.etat()).setEnhet(p.enhet())
                .setEgenskaper(p.egenskaper().maske()).setSkjulte(p.egenskaper().skjulte());
        p.navngitt().ifPresent(b::setNavngitt);
        return b.build();
    }

    private static Part part(JudgedPart m) {
        return new Part(m.getEtat(), m.getEnhet(), m.hasNavngitt() ? Optional.of(m.getNavngitt()) : Optional.empty(),
                new Egenskaper(m.getEgenskaper(), m.getSkjulte()));
    }

    private static JudgedPaastand paastand(Paastand p) {
        JudgedPaastand.Builder b = JudgedPaastand.newBuilder().setGrunnlag(p.grunnlag());
        p.attestasjon().ifPresent(a -> b.setAttestasjon(JudgedAttestasjon.newBuilder().setRolle(a.rolle())
                .setEnhet(a.enhet()).setHelsepersonell(a.helsepersonell()).setTid(tid(a.tid()))
                .setBegrunnet(a.begrunnet())));
        return b.build();
    }

    private static Paastand paastand(JudgedPaastand m) {
        JudgedAttestasjon a = m.getAttestasjon();
        return new Paastand(m.getGrunnlag(), m.hasAttestasjon()
                ? Optional.of(new Attestasjon(a.getRolle(), a.getEnhet(), a.getHelsepersonell(), tid(a.getTid()),
                        a.getBegrunnet()))
                : Optional.empty());
    }

    private static Paalegg paalegg(JudgedPaalegg m) {
        return new Paalegg(m.getRef(), m.getGrunnlag(), m.getSakstype(), m.getUtsteder(), m.getAdressat(),
                new Kategorisett(m.getOmfang()), m.getGyldig(), m.getForkynt());
    }
}
