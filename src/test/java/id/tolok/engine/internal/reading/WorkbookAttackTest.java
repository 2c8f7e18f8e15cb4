package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Workbooks that somebody or something broke: never an exception, a hang or much memory. */
class WorkbookAttackTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 256L << 20;
    private static final long SEED = Long.getLong("tolok.seed", 20_261_125L);
    private static final int MUTATIONS = Integer.getInteger("tolok.mutations", 150);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @Test
    void survivesBytesThatAreOthers() {
        var workbook = workbook();
        for (int i = 0; i < MUTATIONS; i++) {
            var mutated = workbook.clone();
            for (int k = random.nextInt(1, 8); k > 0; k--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            check(mutated);
            check(Arrays.copyOf(workbook, random.nextInt(workbook.length)));
        }
    }

    @Test
    void survivesPartsThatSaySomethingElse() {
        var parts = Workbooks.parts(workbook());
        var names = List.copyOf(parts.keySet());
        for (int i = 0; i < MUTATIONS; i++) {
            var mutated = new LinkedHashMap<>(parts);
            var name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(6)) {
                case 0 -> mutated.remove(name);
                case 1 -> mutated.put(name, parts.get(names.get(random.nextInt(names.size()))));
                default -> mutated.put(name, mutated(new String(parts.get(name), StandardCharsets.UTF_8)));
            }
            check(Workbooks.packed(mutated));
        }
    }

    private byte[] mutated(String xml) {
        var tokens = new ArrayList<>(List.of(xml.split("(?<=[<>\"= /])|(?=[<>\"= /])")));
        var others =
                List.of("999999999", "-1", "1048577", "XFD1048576", "A1:XFD1048576", "&x;", "<", "\u0000", "1e308");
        for (int k = random.nextInt(1, 4); k > 0; k--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                default -> tokens.set(at, others.get(random.nextInt(others.size())));
            }
        }
        return String.join("", tokens).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        return Workbooks.xlsx(
                CsvGrid.of(Checked.resource("ladder.drl.csv"), new Problems("ladder")).rows().stream()
                        .map(row -> row.cells().stream().map(Grid.Cell::text).toList())
                        .toList(),
                sheet -> {});
    }

    private static void check(byte[] content) {
        long bytes = Assertions.assertTimeoutPreemptively(AT_MOST, () -> {
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            RuleChecker.check(List.of(new SourceFile("a.drl.xlsx", content)), Optional.empty());
            return threads.getCurrentThreadAllocatedBytes() - before;
        });
        assertThat(bytes).as("seed %s", SEED).isLessThan(MOST_BYTES);
    }
}
