package id.tolok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the packaged jar must not hold: anything that could turn rule text into code. */
final class ShippedLibrariesJarIT {

    private static final Path JAR = Path.of("target", "tolok.jar");
    private static final List<String> COMPILERS =
            List.of("org/eclipse/jdt/", "org/mvel2/", "org/drools/mvel/compiler/", "org/drools/model/codegen/");

    @Test
    void holdsNoCompilerOfRules() throws IOException {
        var libraries = new ArrayList<String>();
        var classes = new ArrayList<String>();
        try (var jar = new JarFile(JAR.toFile())) {
            for (var entry :
                    jar.stream().filter(e -> e.getName().endsWith(".jar")).toList()) {
                libraries.add(entry.getName());
                try (var library = new JarInputStream(jar.getInputStream(entry))) {
                    for (ZipEntry part = library.getNextEntry(); part != null; part = library.getNextEntry()) {
                        classes.add(part.getName());
                    }
                }
            }
        }

        assertThat(libraries).anyMatch(name -> name.contains("drools-core"));
        assertThat(libraries)
                .noneMatch(name -> name.matches(".*/(ecj|drools-ecj|mvel2|drools-mvel-[0-9]|drools-engine"
                        + "|drools-model-codegen|drools-decisiontables).*"));
        assertThat(classes).noneMatch(name -> COMPILERS.stream().anyMatch(name::startsWith));
    }
}
