package id.tolok.cli;

import id.tolok.engine.RulePrinter;
import id.tolok.rules.pack.Criteria;
import id.tolok.shared.Issues;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code print PACK}: the criteria of a rule set in plain language, or its rules for stock Drools. */
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

    @Option(
            names = "--stock",
            description = "Prints the rules themselves instead, as DRL that stock Drools 10 compiles and runs.")
    private boolean stock;

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
        var out = spec.commandLine().getOut();
        if (stock) {
            out.print(RulePrinter.stock(ruleSet.rules().model()));
            out.flush();
            return;
        }
        var criteria = Criteria.of(ruleSet.rules().model(), ruleSet.pack().dictionary(), language.locale());
        new CriteriaPage(out, language.locale()).print(ruleSet.pack(), criteria);
    }
}
