package id.tolok.rules.pack.yaml;

import id.tolok.rules.pack.yaml.YamlNode.Scalar;
import id.tolok.rules.pack.yaml.YamlNode.Sequence;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a node is read as a value of some type.
 *
 * @param standIn given where the node cannot be read so, after the issue was reported
 */
public record Kind<T>(T standIn, BiFunction<YamlNode, List<Issue>, T> reading) {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public static final Kind<String> TEXT =
            scalar("", "YAML_NOT_A_TEXT", text -> Optional.of(text).filter(t -> !t.isBlank()));
    public static final Kind<BigDecimal> NUMBER = scalar(BigDecimal.ZERO, "YAML_NOT_A_NUMBER", Kind::decimal);
    public static final Kind<LocalDate> DATE = scalar(LocalDate.EPOCH, "YAML_NOT_A_DATE", Kind::date);
    public static final Kind<Boolean> TRUTH = scalar(false, "YAML_NOT_TRUE_OR_FALSE", Kind::truth);

    public T read(YamlNode node, List<Issue> issues) {
        return reading.apply(node, issues);
    }

    /** @param code of the issue where the text gives no value; its message names the text */
    public static <T> Kind<T> scalar(T standIn, String code, Function<String, Optional<T>> parse) {
        return new Kind<>(standIn, (node, issues) -> {
            if (!(node instanceof Scalar(var text, var place))) {
                issues.add(Issue.error("YAML_NOT_A_VALUE", node.place()));
                return standIn;
            }
            var value = parse.apply(text);
            if (value.isEmpty()) {
                issues.add(Issue.error(code, place, text));
            }
            return value.orElse(standIn);
        });
    }

    /** One of the constants, written in lower case. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        var constants = List.of(type.getEnumConstants());
        var words = constants.stream().map(Kind::word).collect(Collectors.joining(", "));
        return new Kind<>(constants.getFirst(), (node, issues) -> {
            var text = TEXT.read(node, issues);
            var chosen = constants.stream().filter(c -> word(c).equals(text)).findFirst();
            if (chosen.isEmpty()) {
                issues.add(Issue.error("YAML_NOT_ONE_OF", node.place(), text, words));
            }
            return chosen.orElse(constants.getFirst());
        });
    }

    public static <T> Kind<List<T>> list(Kind<T> items) {
        return new Kind<>(List.of(), (node, issues) -> {
            if (!(node instanceof Sequence(var nodes, var place))) {
                issues.add(Issue.error("YAML_NOT_A_LIST", node.place()));
                return List.of();
            }
            return nodes.stream().map(item -> items.read(item, issues)).toList();
        });
    }

    /** A mapping, read by a function that asks for its keys. */
    public static <T> Kind<T> mapping(T standIn, Function<Fields, T> read) {
        return new Kind<>(standIn, (node, issues) -> {
            var fields = Fields.of(node, issues);
            var value = read.apply(fields);
            fields.end();
            return value;
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A plain decimal: no exponent, at most 20 digits on each side of the point. */
    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return DATE_FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
