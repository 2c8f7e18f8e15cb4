package id.tolok.engine.internal.reading;

import id.tolok.engine.SourceFile;
import id.tolok.engine.model.RuleDefinition;
import java.util.List;
import java.util.Optional;

/** Reads a {@code .drl} file: scanned, parsed, typed, and read once more by Drools' own parser, which must agree. */
final class DrlReader {

    private final Codes codes;
    private final Problems problems;

    DrlReader(Codes codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    List<RuleDefinition> rules(SourceFile file) {
        return SourceText.of(file, problems).map(this::rules).orElse(List.of());
    }

    private List<RuleDefinition> rules(String text) {
        var tokens = Lexer.tokens(text, problems);
        if (!Nesting.isHarmless(tokens, problems)) {
            return List.of();
        }
        var parsed = new FileParser(new TokenStream(tokens, problems)).rules();
        var typer = new RuleTyper(codes, problems);
        var typed = parsed.stream().map(typer::rule).flatMap(Optional::stream).toList();
        if (problems.errors() == 0) {
            new DroolsReading(problems).compare(text, parsed);
        }
        return typed;
    }
}
