package id.tolok.rules.pack;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.shared.Issue;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of cases: what they share ({@code base}) and each case by its name. */
final class CaseReader {
    private final RuleDictionary dictionary;
    private final List<Issue> issues;

    CaseReader(RuleDictionary dictionary, List<Issue> issues) {
        this.dictionary = dictionary;
        this.issues = issues;
    }

    List<Case> read(YamlNode node) {
        var fields = Fields.of(node, issues);
        var base = fields.find("base").map(this::shared).orElse(GivenFacts.NONE);
        var cases = new ArrayList<Case>();
        fields.find("cases")
                .map(found -> Fields.of(found, issues))
                .ifPresent(named -> named.all().forEach((name, body) -> cases.add(one(name, body, named, base))));
        if (cases.isEmpty()) {
            issues.add(Issue.error("CASES_NONE", fields.place()));
        }
        fields.end();
        return cases;
    }

    private GivenFacts shared(YamlNode node) {
        var fields = Fields.of(node, issues);
        var given = new GivenFactsReader(dictionary, issues).read(fields);
        fields.end();
        return given;
    }

    private Case one(String name, YamlNode body, Fields cases, GivenFacts base) {
        var fields = Fields.of(body, issues);
        var given = new GivenFactsReader(dictionary, issues).read(fields);
        var expected = new ExpectationReader(dictionary, issues).read(fields);
        fields.end();
        return new Case(name, cases.placeOfKey(name), given.over(base).facts(dictionary), expected);
    }
}
