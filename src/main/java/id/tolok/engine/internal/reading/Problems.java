package id.tolok.engine.internal.reading;

import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects the issues of one file (or sheet). */
final class Problems {

    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private int errors;

    Problems(String file) {
        this.file = file;
    }

    void error(String code, Token at, Object... arguments) {
        error(code, place(at), arguments);
    }

    void error(String code, Place place, Object... arguments) {
        errors++;
        if (issues.size() < ReadingLimits.ISSUES) {
            issues.add(Issue.error(code, place, arguments));
        } else if (issues.size() == ReadingLimits.ISSUES) {
            issues.add(Issue.error("TOO_MANY_ISSUES", Place.ofFile(file), ReadingLimits.ISSUES));
        }
    }

    void warning(String code, Token at, Object... arguments) {
        if (issues.size() < ReadingLimits.ISSUES) {
            issues.add(Issue.warning(code, place(at), arguments));
        }
    }

    Place place(Token token) {
        return new Place(file, token.line(), token.column());
    }

    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    String file() {
        return file;
    }

    /** How many errors there were so far: whoever compares two counts knows whether something between was wrong. */
    int errors() {
        return errors;
    }

    List<Issue> all() {
        return issues;
    }
}
