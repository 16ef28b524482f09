package no.stillas.konformitet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.event.BeanCreatedEventListener;
import java.time.InstantSource;
import java.util.List;
import no.stillas.hub.frist.Fristbok;
import no.stillas.hub.judgement.RuleBook;
import org.junit.jupiter.api.Test;

/** The clock that a run sets, and what leaves a rule out, are the kit's: a hub from its own jar has neither. */
final class KlokkenTest {
    private static final JavaClasses HUBEN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.stillas.hub");

    @Test
    void no_class_of_the_hub_sets_a_clock_or_knows_the_one_of_the_kit() {
        assertThat(HUBEN.stream().filter(k -> k.isAssignableTo(InstantSource.class)).map(JavaClass::getName)).isEmpty();
        assertThat(HUBEN.stream().flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith("no.stillas.konformitet"))).isEmpty();
        assertThat(getClass().getResource("/no/stillas/konformitet/hub/Klokke.class").getPath()).contains("conformance");
    }

    /** What leaves a rule out of a hub is the kit's too. */
    @Test
    void no_class_of_the_hub_takes_the_rules_or_the_deadlines_of_a_start_and_gives_others() {
        assertThat(HUBEN.stream().filter(k -> k.isAssignableTo(BeanCreatedEventListener.class))
                .flatMap(k -> k.getMethods().stream()).filter(m -> m.getName().equals("onCreated"))
                .map(m -> m.getRawReturnType().getName())).doesNotContain(RuleBook.class.getName(), Fristbok.class.getName());
        for (var klasse : List.of("UtenRegel", "UtenFrist")) {
            assertThat(getClass().getResource("/no/stillas/konformitet/hub/" + klasse + ".class").getPath()).contains("conformance");
        }
    }
}
