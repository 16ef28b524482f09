package no.stillas.proto.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import build.buf.validate.EnumRules;
import build.buf.validate.FieldRules;
import build.buf.validate.StringRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.stillas.proto.exchange.v1.Person;
import no.stillas.proto.felles.v1.Adresse;
import no.stillas.proto.felles.v1.Ansatt;
import no.stillas.proto.kodeverk.v1.Kategori;
import no.stillas.proto.kodeverk.v1.Styrke;
import no.stillas.proto.kontrakt.v1.KontraktProto;
import no.stillas.proto.kontrakt.v1.Subjekt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What judgement rests on: every field of every document says what it holds, whose it is, and where it comes from. */
class AnnotasjonTest {
    /** Longer text than this can tell a story, and must be Fritekst with the sender's declaration. */
    private static final int LENGSTE_NAVN = 300;

    private static final Set<String> STEDER =
            Set.of("stillas.felles.v1.Adresse", "stillas.felles.v1.Tjeneste");

    /** Value types that say who somebody is. */
    private static final Set<String> IDENTIFISERER = Set.of("Navn", "Identitet", "LokaltNummer", "Ufoedt");

    private static final Set<String> TILLATTE_VERDITYPER =
            Set.of("google.protobuf.Timestamp", "google.protobuf.Duration");

    static Stream<Arguments> dokumenter() {
        return Kontrakter.dokumenter().stream().map(type -> argumentSet(type.navn(), type.descriptor()));
    }

    static Stream<Arguments> filer() {
        return Kontrakter.filer().stream().map(fil -> argumentSet(fil.getName(), fil));
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void everyLeafHasACategory(Descriptor dokument) {
        assertThat(felt(dokument, felt -> !Kontrakter.erEgenMelding(felt)
                        && Kontrakter.felt(felt).getKategori() == Kategori.KATEGORI_UNSPECIFIED))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void everyFieldSaysWhereItComesFromAndHowFirmly(Descriptor dokument) {
        assertThat(felt(dokument, felt -> Kontrakter.felt(felt).getKilde().isBlank()
                        || Kontrakter.felt(felt).getStyrke() == Styrke.STYRKE_UNSPECIFIED))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void designIsNeverShownAsLaw(Descriptor dokument) {
        assertThat(felt(dokument, felt -> Kontrakter.felt(felt).getKilde().startsWith("design")
                        && Kontrakter.felt(felt).getStyrke() == Styrke.STYRKE_REGEL))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void everyEnumIsOneOfTheValuesThatTheContractKnows(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.getJavaType() == JavaType.ENUM && !enumregler(felt).getDefinedOnly())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void nothingHidesWhatItHolds(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.getJavaType() == JavaType.BYTE_STRING
                        || felt.isMapField()
                        || felt.getContainingType().isExtendable()
                        || felt.getJavaType() == JavaType.MESSAGE && !erTillatt(felt.getMessageType())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void textThatCanTellAStoryIsFritekst(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.getJavaType() == JavaType.STRING && !erKort(strengregler(felt)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void everyListHasAnEnd(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.isRepeated() && !regler(felt).getRepeated().hasMaxItems())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void aPersonIsNamedByItsReferenceInTheEnvelope(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.getName().equals("person")
                        && felt.getJavaType() == JavaType.STRING
                        && !strengregler(felt).getPattern().contains("[a-z][a-z0-9_-]{0,31}")))
                .isEmpty();
    }

    /** Judgement takes a place out for a person: a field that is nobody's would keep it. */
    @ParameterizedTest
    @MethodSource("dokumenter")
    void whatRevealsAPlaceIsAboutSomebody(Descriptor dokument) {
        assertThat(felt(dokument, felt -> Kontrakter.felt(felt).getStedfestende()
                        && Kontrakter.felt(felt).getSubjekt() == Subjekt.SUBJEKT_INGEN
                        && Kontrakter.felt(felt).getKategori() != Kategori.KATEGORI_AGR))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void addressesAndServicesRevealAPlace(Descriptor dokument) {
        assertThat(felt(dokument, felt -> felt.getJavaType() == JavaType.MESSAGE
                        && STEDER.contains(felt.getMessageType().getFullName())
                        && Kontrakter.felt(felt).getKategori() != Kategori.KATEGORI_ADR
                        && !Kontrakter.felt(felt).getStedfestende()))
                .isEmpty();
    }

    @Test
    void anEmployeesTelephoneRevealsAPlaceWhoeverHoldsTheEmployee() {
        var telefon = Kontrakter.felt(Ansatt.getDescriptor().findFieldByName("telefon"));
        assertThat(telefon.getStedfestende()).isTrue();
        assertThat(telefon.getSubjekt()).isEqualTo(Subjekt.SUBJEKT_BARNET);
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void onlyWhatHasACategoryIsEssential(Descriptor dokument) {
        assertThat(felt(dokument, felt -> Kontrakter.felt(felt).getVesentlig()
                        && Kontrakter.felt(felt).getKategori() == Kategori.KATEGORI_UNSPECIFIED))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dokumenter")
    void theDocumentHasGroupPurposeTitleAndSource(Descriptor dokument) {
        var opsjon = dokument.getOptions().getExtension(KontraktProto.dokument);
        assertThat(opsjon.getGruppeValue()).isPositive();
        assertThat(opsjon.getFormaalList()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(opsjon.getTittel()).isNotBlank();
        assertThat(opsjon.getKilde()).isNotBlank();
    }

    /** A value type says by itself what is about a person, and that the field that uses it governs. */
    @Test
    void everyFieldOfAValueTypeHasACategoryOfItsOwnOrIsCarriedByItsUse() {
        assertThat(verdifelter()).isNotEmpty()
                .filteredOn(felt -> Kontrakter.felt(felt).getKategori() == Kategori.KATEGORI_UNSPECIFIED)
                .filteredOn(felt -> !Kontrakter.verdifelt(felt).getEtterBruk())
                .extracting(FieldDescriptor::getFullName).isEmpty();
    }

    @Test
    void whoSomebodyIsAndWhereSomebodyLivesIsSaidWhateverUsesIt() {
        assertThat(verdifelter()).filteredOn(felt -> IDENTIFISERER.contains(felt.getContainingType().getName()))
                .hasSizeGreaterThan(10).allSatisfy(felt -> assertThat(Kontrakter.verdifelt(felt).getKategori())
                        .as(felt.getFullName()).isEqualTo(Kategori.KATEGORI_ID));
        assertThat(Adresse.getDescriptor().getFields()).allSatisfy(felt ->
                assertThat(Kontrakter.verdifelt(felt).getKategori()).as(felt.getFullName()).isEqualTo(Kategori.KATEGORI_ADR));
    }

    /** Judgement reads `felt` and nothing else: these three govern themselves, and all else is the holder's, so that what goes out stays. */
    @Test
    void onlyTheDeclarationsOfFreeTextAndATelephoneGovernThemselvesInsideAValueType() {
        assertThat(verdifelter()).filteredOn(felt -> felt.getOptions().hasExtension(KontraktProto.felt))
                .extracting(FieldDescriptor::getFullName).containsExactlyInAnyOrder("stillas.felles.v1.Fritekst.kategorier",
                        "stillas.felles.v1.Fritekst.personer", "stillas.felles.v1.Ansatt.telefon");
    }

    @Test
    void everyFieldOfAPersonOfTheEnvelopeHasACategoryAndASource() {
        assertThat(Person.getDescriptor().getFields()).allSatisfy(felt -> {
            assertThat(Kontrakter.felt(felt).getKategori()).as(felt.getFullName())
                    .isEqualTo(felt.getName().equals("ref") ? Kategori.KATEGORI_STA : Kategori.KATEGORI_ID);
            assertThat(Kontrakter.felt(felt).getKilde()).as(felt.getFullName()).isNotBlank();
            assertThat(Kontrakter.felt(felt).getStyrke()).as(felt.getFullName()).isNotEqualTo(Styrke.STYRKE_UNSPECIFIED);
        });
    }

    private static List<FieldDescriptor> verdifelter() {
        return Ansatt.getDescriptor().getFile().getMessageTypes().stream().flatMap(type -> type.getFields().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("filer")
    void everythingHasADocumentationComment(FileDescriptor fil) {
        assertThat(Ledd.i(fil)).filteredOn(ledd -> ledd.kommentar().isBlank()).extracting(Ledd::navn).isEmpty();
    }

    private static Stream<String> felt(Descriptor dokument, Predicate<FieldDescriptor> feil) {
        return Kontrakter.meldinger(dokument).stream()
                .flatMap(melding -> melding.getFields().stream())
                .filter(feil)
                .map(FieldDescriptor::getFullName);
    }

    private static boolean erTillatt(Descriptor type) {
        return type.getFullName().startsWith("stillas.") || TILLATTE_VERDITYPER.contains(type.getFullName());
    }

    private static boolean erKort(StringRules regler) {
        return regler.hasPattern()
                || regler.hasConst()
                || regler.getInCount() > 0
                || regler.getWellKnownCase() != StringRules.WellKnownCase.WELLKNOWN_NOT_SET
                || regler.hasMaxLen() && regler.getMaxLen() <= LENGSTE_NAVN;
    }

    private static FieldRules regler(FieldDescriptor felt) {
        return felt.getOptions().getExtension(ValidateProto.field);
    }

    private static FieldRules elementregler(FieldDescriptor felt) {
        return felt.isRepeated() ? regler(felt).getRepeated().getItems() : regler(felt);
    }

    private static EnumRules enumregler(FieldDescriptor felt) {
        return elementregler(felt).getEnum();
    }

    private static StringRules strengregler(FieldDescriptor felt) {
        return elementregler(felt).getString();
    }
}
