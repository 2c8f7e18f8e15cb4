package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever text comes, checking it takes no more than 256 MB, the program itself included. */
class SmallHeapTest {

    @Test
    void refusesEveryBombInASmallHeap() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classes,
                        SmallHeapTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Ends with 0 where every bomb was refused. */
    public static void main(String[] arguments) {
        AttackTest.bombs().forEach(bomb -> {
            var file = new SourceFile("a.drl", bomb.getBytes(StandardCharsets.UTF_8));
            if (!RuleChecker.check(List.of(file), Optional.empty()).issues().hasErrors()) {
                System.exit(1);
            }
        });
    }
}
