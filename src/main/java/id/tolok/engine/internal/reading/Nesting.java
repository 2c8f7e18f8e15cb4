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
     * Whether the nesting is harmless; otherwise the first place that is not is reported. Calls count on the left only: what
     * stands on the right Drools takes as it is.
     */
    static boolean isHarmless(List<Token> tokens, Problems problems) {
        var calls = new ArrayDeque<Boolean>();
        int nestedCalls = 0;
        boolean right = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            right = token.isWord("then") || right && !token.isWord("rule");
            if (opens(token)) {
                boolean call = i > 0 && !right && isCall(tokens.get(i - 1));
                calls.push(call);
                nestedCalls += call ? 1 : 0;
                if (calls.size() > ReadingLimits.NESTING || nestedCalls > ReadingLimits.NESTED_CALLS) {
                    problems.error("NESTED_TOO_DEEPLY", token, ReadingLimits.NESTING, ReadingLimits.NESTED_CALLS);
                    return false;
                }
            } else if (closes(token) && !calls.isEmpty()) {
                nestedCalls -= calls.pop() ? 1 : 0;
            }
        }
        return true;
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
