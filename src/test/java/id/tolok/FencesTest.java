package id.tolok;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import org.springframework.stereotype.Service;

/** The fences between technologies; those between modules are in {@link ModulesTest}. */
@AnalyzeClasses(packages = "id.tolok", importOptions = DoNotIncludeTests.class)
final class FencesTest {

    private static final DescribedPredicate<JavaClass> SERVICE_OF_AN_API = DescribedPredicate.describe(
            "services in the root package of a module",
            type -> type.isAnnotatedWith(Service.class) && type.getPackageName().matches("id\\.tolok\\.[a-z]+"));

    @ArchTest
    static final ArchRule droolsStaysInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("id.tolok.engine.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule vaadinStaysInTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("id.tolok.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule persistenceStaysInternal = noClasses()
            .that()
            .resideOutsideOfPackage("id.tolok.*.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule sharedAndEngineKnowNoFramework = noClasses()
            .that()
            .resideInAnyPackage("id.tolok.shared..", "id.tolok.engine..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..");

    @ArchTest
    static final ArchRule springFreeInterfacesStaySo = noClasses()
            .that()
            .resideInAnyPackage(
                    "id.tolok.organisation.identity..",
                    "id.tolok.organisation.calendar..",
                    "id.tolok.facts.intake..",
                    "id.tolok.rules.pack..",
                    "id.tolok.audit.bundle..",
                    "id.tolok.evaluation.bundle..",
                    "id.tolok.cli..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesSayWhoMay = methods()
            .that()
            .areDeclaredInClassesThat(SERVICE_OF_AN_API)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class)
            .allowEmptyShould(true);
}
