package id.tolok.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The console lives from Vaadin's own prebuilt bundle, so that nobody needs Node. Vaadin writes {@code pre-compiled}
 * into the bundle's statistics only where it took that one; a bundle that it built itself lacks the mark.
 */
class NoFrontendBuildTest {

    private static final Path STATISTICS = Path.of("target/classes/META-INF/VAADIN/config/stats.json");

    @Test
    void takesThePrebuiltBundle() throws IOException {
        assumeThat(STATISTICS)
                .as("the short loop (-Dquick) leaves the frontend out")
                .exists();
        assertThat(Files.readString(STATISTICS).replaceAll("\\s", "")).contains("\"pre-compiled\":true");
    }

    @Test
    void leavesNothingOfABundleBuildBehind() {
        assertThat(Path.of("package.json")).doesNotExist();
        assertThat(Path.of("node_modules")).doesNotExist();
        assertThat(Path.of("vite.config.ts")).doesNotExist();
    }

    @Test
    void asksForNoScriptsThatWouldNeedABuild() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.tolok.console");
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .check(classes);
    }
}
