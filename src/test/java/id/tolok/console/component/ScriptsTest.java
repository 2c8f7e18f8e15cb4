package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptsTest {

    static Stream<String> scripts() {
        return List.of(Chart.class, CodeEditor.class, TableGrid.class).stream()
                .flatMap(type -> Stream.of(type.getAnnotationsByType(JavaScript.class)))
                .map(JavaScript::value);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void areStaticFilesOfTheVersionsThatTheBuildBrings(String script) {
        assertThat(script).startsWith("context://");
        assertThat(getClass().getResource("/META-INF/resources/" + script.substring("context://".length())))
                .isNotNull();
    }
}
