package no.stillas.hub;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The hub as it is compiled, read once for both that ask which room knows which. */
final class Huset {
    static final JavaClasses HUBEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.stillas.hub");

    private Huset() {}
}
