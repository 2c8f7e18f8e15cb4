package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.shared.Issue;
import java.math.BigDecimal;
import java.util.List;

/** Reads what a rule set may speak of from the keys of its manifest. */
final class DictionaryReader {
    static final Kind<Range> RANGE = new Kind<>(new Range(BigDecimal.ZERO, BigDecimal.ZERO), (node, issues) -> {
        var ends = Kind.list(Kind.NUMBER).read(node, issues);
        if (ends.size() == 2 && ends.getFirst().compareTo(ends.getLast()) <= 0) {
            return new Range(ends.getFirst(), ends.getLast());
        }
        issues.add(Issue.error("PACK_RANGE", node.place()));
        return new Range(BigDecimal.ZERO, BigDecimal.ZERO);
    });

    private final Fields fields;
    private final List<Issue> issues;

    DictionaryReader(Fields fields, List<Issue> issues) {
        this.fields = fields;
        this.issues = issues;
    }

    RuleDictionary read() {
        var aspects = Coded.CODE.each(fields, "aspects", DictionaryReader::aspect, issues);
        return new RuleDictionary(
                aspects,
                new IndicatorReader(aspects, issues).read(fields),
                Coded.CODE.each(fields, "dimensions", this::dimension, issues),
                outcomes(fields, "grades"),
                outcomes(fields, "proposals"),
                outcomes(fields, "awards"),
                outcomes(fields, "recommendations"),
                outcomes(fields, "flags"),
                Coded.NAME.each(fields, "tables", DictionaryReader::table, issues));
    }

    private static Aspect aspect(String code, Fields aspect) {
        return new Aspect(code, aspect.need("title", TitlesReader.TITLES), aspect.need("range", RANGE));
    }

    private Dimension dimension(String code, Fields dimension) {
        return new Dimension(code, dimension.need("title", TitlesReader.TITLES), outcomes(dimension, "levels"));
    }

    private List<Outcome> outcomes(Fields parent, String key) {
        return Coded.OUTCOME.each(parent, key, (code, titles) -> new Outcome(code, TitlesReader.read(titles)), issues);
    }

    private static TablePolicy table(String name, Fields table) {
        return new TablePolicy(
                name, table.need("hit", Kind.choice(TablePolicy.Hit.class)), table.need("complete", Kind.TRUTH));
    }
}
