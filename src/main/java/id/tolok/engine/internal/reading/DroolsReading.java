package id.tolok.engine.internal.reading;

import id.tolok.shared.Place;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Holds our reading of a file against that of Drools' own parser: only text that both read alike is a rule. So the
 * language stays plain DRL, and nothing can mean one thing here and another there.
 */
final class DroolsReading {

    private final Problems problems;

    DroolsReading(Problems problems) {
        this.problems = problems;
    }

    void compare(String text, List<Syntax.Rule> rules) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr found;
        try {
            found = parser.parse(null, SourceText.startsWithMark(text) ? text.substring(1) : text);
        } catch (DroolsParserException e) {
            problems.error("DROOLS_REFUSES", Place.ofFile(problems.file()), "");
            return;
        }
        if (parser.hasErrors()) {
            parser.getErrors().forEach(this::report);
        } else {
            compare(rules, found);
        }
    }

    private void report(Object error) {
        if (error instanceof ParserError parserError) {
            problems.error(
                    "DROOLS_REFUSES",
                    new Place(problems.file(), parserError.getRow(), parserError.getCol() + 1),
                    parserError.getMessage());
        } else {
            problems.error("DROOLS_REFUSES", Place.ofFile(problems.file()), "");
        }
    }

    private void compare(List<Syntax.Rule> rules, @Nullable PackageDescr found) {
        List<RuleDescr> others = found == null ? List.of() : found.getRules();
        if (others.size() != rules.size() || found != null && !isPlain(found)) {
            problems.error("DROOLS_DISAGREES", Place.ofFile(problems.file()));
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            if (!Shape.of(rules.get(i)).equals(DroolsShape.of(others.get(i)))) {
                problems.error("DROOLS_DISAGREES", rules.get(i).at());
            }
        }
    }

    private static boolean isPlain(PackageDescr found) {
        return found.getFunctions().isEmpty()
                && found.getTypeDeclarations().isEmpty()
                && found.getEnumDeclarations().isEmpty()
                && found.getWindowDeclarations().isEmpty()
                && found.getEntryPointDeclarations().isEmpty()
                && found.getAccumulateImports().isEmpty()
                && found.getAttributes().isEmpty()
                && found.getGlobals().size() <= 1;
    }
}
