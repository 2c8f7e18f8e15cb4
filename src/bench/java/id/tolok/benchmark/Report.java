package id.tolok.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** One line for each benchmark: CPU time, time by the clock, allocation, and its aims. */
final class Report {

    private final Collection<RunResult> all;

    private Report(Collection<RunResult> all) {
        this.all = all;
    }

    static String of(Collection<RunResult> all) {
        var report = new Report(all);
        return all.stream()
                .map(report::line)
                .collect(Collectors.joining(
                        "\n", "\n%-44s %12s %12s %12s  aim%n".formatted("µs/op", "CPU", "clock", "bytes"), "\n"));
    }

    private String line(RunResult result) {
        var line = new StringBuilder(String.format(
                Locale.ROOT,
                "%-44s %12.2f %12.2f %12.0f",
                name(result),
                cpu(result),
                clock(result),
                secondary(result, "gc.alloc.rate.norm").orElse(Double.NaN)));
        Arrays.stream(aims(result)).map(aim -> aim(result, aim)).forEach(line::append);
        result.getSecondaryResults().forEach((label, value) -> {
            if (!label.startsWith("gc.") && !label.equals(CpuTime.NAME)) {
                line.append(String.format(Locale.ROOT, "  %s %.0f %s", label, value.getScore(), value.getScoreUnit()));
            }
        });
        return line.toString();
    }

    private String aim(RunResult result, MustReach aim) {
        if (!aim.parameter().isEmpty() && !parameters(result).equals(aim.parameter())) {
            return "";
        }
        if (Double.isFinite(aim.seconds())) {
            return verdict(clock(result) / 1_000_000, aim.seconds(), "s");
        }
        if (aim.of().isEmpty()) {
            return verdict(cpu(result), aim.micros(), "µs");
        }
        return all.stream()
                .filter(other -> className(other).equals(className(result))
                        && method(other).equals(aim.of())
                        && parameters(other).equals(parameters(result)))
                .findFirst()
                .map(other -> cpu(result) / cpu(other))
                .map(reached -> aim.towards()
                        ? String.format(Locale.ROOT, "  %.2f towards %s × %s", reached, aim.times(), aim.of())
                        : verdict(reached, aim.times(), "× " + aim.of()))
                .orElse("");
    }

    private static String verdict(double reached, double aim, String unit) {
        return String.format(Locale.ROOT, "  %.2f of %s %s%s", reached, aim, unit, reached <= aim ? "" : " MISSED");
    }

    private static MustReach[] aims(RunResult result) {
        try {
            return Arrays.stream(Class.forName(className(result)).getMethods())
                    .filter(method -> method.getName().equals(method(result)))
                    .findFirst()
                    .orElseThrow()
                    .getAnnotationsByType(MustReach.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double cpu(RunResult result) {
        return secondary(result, CpuTime.NAME).orElseThrow();
    }

    private static double clock(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        return switch (result.getPrimaryResult().getScoreUnit()) {
            case "us/op" -> score;
            case "ms/op" -> score * 1_000;
            case "s/op" -> score * 1_000_000;
            default -> Double.NaN;
        };
    }

    private static Optional<Double> secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .map(entry -> ((Result<?>) entry.getValue()).getScore())
                .findFirst();
    }

    private static String name(RunResult result) {
        return className(result).replaceAll(".*\\.", "") + "." + method(result) + " " + parameters(result);
    }

    private static String className(RunResult result) {
        var name = result.getParams().getBenchmark();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String method(RunResult result) {
        var name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String parameters(RunResult result) {
        var parameters = result.getParams();
        return parameters.getParamsKeys().stream().map(parameters::getParam).collect(Collectors.joining(" "));
    }
}
