package id.tolok.rules.pack;

import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a case expect what came out of it, of all that it speaks of; of what it is silent it stays silent. */
public final class CaseAgreement {

    private final Outcome outcome;

    private CaseAgreement(Outcome outcome) {
        this.outcome = outcome;
    }

    public static CaseData of(CaseData data, Outcome outcome) {
        var agreement = new CaseAgreement(outcome);
        var expected =
                data.expected().stream().flatMap(agreement::now).distinct().toList();
        return new CaseData(data.name(), data.period(), data.employee(), data.indicators(), data.goals(), expected);
    }

    private Stream<Expected> now(Expected one) {
        return switch (one.part()) {
            case STATUS -> Stream.of(valued(one, outcome.status().name().toLowerCase(Locale.ROOT)));
            case GRADE -> Stream.of(valued(one, outcome.grade().orElse(Expectation.NOTHING)));
            case DERIVED -> Stream.of(number(one, outcome.derived()));
            case ASPECT -> Stream.of(number(one, outcome.aspects()));
            case AWARD -> Stream.of(number(one, outcome.awards()));
            case RATING -> Stream.of(valued(one, outcome.ratings().getOrDefault(one.code(), Expectation.NOTHING)));
            case PROPOSAL ->
                all(
                        Part.PROPOSAL,
                        outcome.proposals().stream()
                                .map(proposal -> new Expected(
                                        Part.PROPOSAL,
                                        proposal.code(),
                                        proposal.months()
                                                .map(CanonicalJson::number)
                                                .orElse(Expectation.NOTHING)))
                                .toList());
            case RECOMMENDATION -> all(Part.RECOMMENDATION, coded(Part.RECOMMENDATION, outcome.recommendations()));
            case FLAG -> all(Part.FLAG, coded(Part.FLAG, outcome.flags()));
            case FIRES, SILENT -> Stream.of(new Expected(fired(one.code()) ? Part.FIRES : Part.SILENT, one.code(), ""));
        };
    }

    private boolean fired(String rule) {
        return outcome.firings().stream().map(Firing::rule).anyMatch(rule::equals);
    }

    /** Whatever is named of these is all that may come out. */
    private static Stream<Expected> all(Part part, List<Expected> found) {
        return found.isEmpty() ? Stream.of(new Expected(part, "", "")) : found.stream();
    }

    private static List<Expected> coded(Part part, Collection<String> codes) {
        return codes.stream().map(code -> new Expected(part, code, "")).toList();
    }

    private static Expected number(Expected one, Map<String, BigDecimal> numbers) {
        return valued(
                one,
                Optional.ofNullable(numbers.get(one.code()))
                        .map(CanonicalJson::number)
                        .orElse(Expectation.NOTHING));
    }

    private static Expected valued(Expected one, String value) {
        return new Expected(one.part(), one.code(), value);
    }
}
