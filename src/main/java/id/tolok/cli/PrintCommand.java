package id.tolok.cli;

import id.tolok.rules.pack.Criteria;
import id.tolok.rules.pack.Criteria.Criterion;
import id.tolok.shared.Issues;
import id.tolok.shared.Text;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code print PACK}: the criteria of a rule set in plain language. */
@Command(
        name = "print",
        description = "Prints the criteria of a rule set in plain language, each with its legal basis.",
        footer = {"", "Exit code: 0 printed, 1 the rule set has errors (listed on standard error), 2 bad usage."},
        mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PACK", description = "Folder of the rule set.")
    private Path folder = Path.of("");

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        try {
            var read = RulesInput.read(folder);
            read.rules().ifPresent(this::print);
            return read.rules().isPresent() ? ExitCode.OK : refuse(read.issues());
        } catch (UnreadableInput unreadable) {
            return refuse(Issues.of(unreadable.issue()));
        }
    }

    private int refuse(Issues issues) {
        issues.forEach(issue -> spec.commandLine().getErr().println(issue.line(language.locale())));
        return ExitCode.SOFTWARE;
    }

    private void print(RulesInput ruleSet) {
        var locale = language.locale();
        var out = spec.commandLine().getOut();
        var pack = ruleSet.pack();
        out.println(Text.printable(pack.titles().in(locale)) + " (" + pack.id().value() + ", " + pack.effectiveFrom()
                + ")");
        for (var section :
                Criteria.of(ruleSet.rules().model(), pack.dictionary(), locale).sections()) {
            out.println();
            out.println(Text.printable(section.heading()).toUpperCase(locale));
            section.criteria().forEach(criterion -> print(out, criterion));
        }
        out.flush();
    }

    private static void print(PrintWriter out, Criterion criterion) {
        var basis = criterion.basis().map(text -> " [" + text + "]").orElse("");
        out.println();
        out.println(Text.printable(criterion.title() + basis));
        criterion.sentences().forEach(line -> out.println("  " + Text.printable(line)));
    }
}
