package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Token.Kind;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;

/** Refuses text nested so deeply that a parser would overflow or need exponential time. */
final class Nesting {

    private static final Set<String> NO_CALLS = Set.of("not", "exists", "forall", "accumulate", "in", "and", "or");

    private Nesting() {}

    /**
     * Whether the nesting is harmless; otherwise the first place of each rule that is not is reported. Calls count on the
     * left only: what stands on the right Drools takes as it is.
     */
    static boolean isHarmless(List<Token> tokens, Problems problems) {
        int errors = problems.errors();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).isWord("rule") && tokens.get(i).opensLine()) {
                checkRule(tokens.subList(start, i), problems);
                start = i;
            }
        }
        return errors == problems.errors();
    }

    private static void checkRule(List<Token> tokens, Problems problems) {
        var calls = new ArrayDeque<Boolean>();
        int nestedCalls = 0;
        boolean right = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            right |= token.isWord("then");
            if (opens(token)) {
                boolean call = i > 0 && !right && isCall(tokens.get(i - 1));
                calls.push(call);
                nestedCalls += call ? 1 : 0;
                if (calls.size() > ReadingLimits.NESTING || nestedCalls > ReadingLimits.NESTED_CALLS) {
                    problems.error("NESTED_TOO_DEEPLY", token, ReadingLimits.NESTING, ReadingLimits.NESTED_CALLS);
                    return;
                }
            } else if (closes(token) && !calls.isEmpty()) {
                nestedCalls -= calls.pop() ? 1 : 0;
            }
        }
    }

    private static boolean isCall(Token before) {
        return before.kind() == Kind.WORD
                && Character.isLowerCase(before.text().charAt(0))
                && !NO_CALLS.contains(before.text());
    }

    private static boolean opens(Token token) {
        return token.isSign("(") || token.isSign("[") || token.isSign("{");
    }

    private static boolean closes(Token token) {
        return token.isSign(")") || token.isSign("]") || token.isSign("}");
    }
}
