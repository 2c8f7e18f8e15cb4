package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CodeEditorTest {

    private static final String ACE = "META-INF/resources/webjars/ace-builds/1.41.0/src-min-noconflict/";

    @Test
    void findsItsScriptsAmongTheStaticFiles() {
        assertThat(Arrays.stream(CodeEditor.class.getAnnotationsByType(JavaScript.class))
                        .map(script -> script.value().replace("context://", "META-INF/resources/")))
                .hasSize(3)
                .allSatisfy(file -> assertThat(resource(file)).isNotNull());
    }

    @Test
    void findsTheColoursOfEachKindOfFile() {
        assertThat(new String[] {
                    "mode-drools.js", "mode-yaml.js", "theme-github_dark.js", "theme-github_light_default.js"
                })
                .allSatisfy(mode -> assertThat(resource(ACE + mode)).isNotNull());
    }

    private static Object resource(String path) {
        return Thread.currentThread().getContextClassLoader().getResource(path);
    }
}
