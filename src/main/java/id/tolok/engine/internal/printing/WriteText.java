package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Write;

/** The writes of a right-hand side as rule text. */
final class WriteText {

    private final Wording wording;

    WriteText(Wording wording) {
        this.wording = wording;
    }

    String of(Write write) {
        return switch (write) {
            case Write.Derive(var target, var value) -> call("derive", target, value);
            case Write.Add(var target, var points) -> call("add", target, points);
            case Write.Cap(var target, var most) -> call("cap", target, most);
            case Write.Floor(var target, var least) -> call("floor", target, least);
            case Write.Rate(var target, var level) -> call("rate", target, ", " + ExpressionText.quoted(level));
            case Write.GiveGrade(var target) -> call("grade", target, "");
            case Write.Propose(var target, var months) ->
                call(
                        "propose",
                        target,
                        months.map(value -> ", " + wording.written(value)).orElse(""));
            case Write.Award(var target, var value) -> call("award", target, value);
            case Write.Recommend(var target) -> call("recommend", target, "");
            case Write.Flag(var target) -> call("flag", target, "");
        };
    }

    private String call(String method, String target, Expression value) {
        return call(method, target, ", " + wording.written(value));
    }

    private static String call(String method, String target, String rest) {
        return "score." + method + "(" + ExpressionText.quoted(target) + rest + ");";
    }
}
