package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** The clock that a run sets is the kit's: a hub from its own jar has none that can be set. */
final class KlokkenTest {
    @Test
    void no_class_of_the_hub_sets_a_clock_or_knows_the_one_of_the_kit() {
        var huben = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("no.stillas.hub");

        assertThat(huben.stream().filter(k -> k.isAssignableTo(InstantSource.class)).map(JavaClass::getName)).isEmpty();
        assertThat(huben.stream().flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith("no.stillas.konformitet"))).isEmpty();
        assertThat(getClass().getResource("/no/stillas/konformitet/hub/Klokke.class").getPath()).contains("conformance");
    }
}
