package id.tolok.cli;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.SourceFile;
import id.tolok.engine.vocabulary.Period;
import id.tolok.facts.intake.FactWindows;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: facts and rules in, one line of JSON for each employee out. */
@Command(
        name = "evaluate",
        description = "Evaluates facts by a rule set; prints one line of JSON for each employee, ordered by NIP.",
        footer = {
            "",
            "Bad rows are listed on standard error, the others are evaluated.",
            "Exit code: 0 all rows are good, 1 there were errors, 2 bad usage."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rules", required = true, paramLabel = "DIR", description = "Folder of the rule set.")
    private Path rules = Path.of("");

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FILE",
            description = "CSV: nip,indicator,value,date[,source]; nip may be unit:CODE.")
    private Path facts = Path.of("");

    @Option(
            names = "--employees",
            paramLabel = "FILE",
            description = "CSV: nip,name,status,position_kind,position,level,unit,supervisor_nip.")
    private Optional<Path> employees = Optional.empty();

    @Option(names = "--goals", paramLabel = "FILE", description = "CSV: nip,code,kind,target,realised.")
    private Optional<Path> goals = Optional.empty();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "YAML: working week, holidays, seasons (default: calendar.yaml of the rule set).")
    private Optional<Path> calendar = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "START..END",
            converter = PeriodOption.class,
            description = "First and last day (default: the calendar year that most of the facts fall in).")
    private Optional<Period> period = Optional.empty();

    @Option(names = "--explain", description = "Adds why rules did not fire, and what would lift the grade.")
    private boolean explain;

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final List<Issue> issues = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            evaluate();
        } catch (UnreadableInput unreadable) {
            issues.clear();
            issues.add(unreadable.issue());
            printIssues();
        }
        return Issues.of(issues).hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void evaluate() {
        var read = RulesInput.read(rules);
        if (read.rules().isEmpty()) {
            issues.addAll(read.issues().all());
            printIssues();
            return;
        }
        var ruleSet = read.rules().get();
        var people = facts(ruleSet);
        printIssues();
        var out = spec.commandLine().getOut();
        people.parallelStream()
                .map(explain ? ruleSet::explainedLine : ruleSet::resultLine)
                .forEachOrdered(out::println);
        out.flush();
    }

    private List<EmployeeFacts> facts(RulesInput ruleSet) {
        var rows = InputFile.read(facts);
        var during = period.or(() -> PeriodOption.ofMostFacts(rows))
                .orElseGet(() -> PeriodOption.calendarYear(ruleSet.pack().effectiveFrom()));
        var staff = employees
                .map(file -> Staff.read(InputFile.read(file), issues::add))
                .orElse(Staff.WHOEVER_HAS_FACTS);
        var input = new FactsInput(
                ruleSet.pack().dictionary(),
                calendar.map(this::calendar).orElse(ruleSet.pack().calendar()),
                new FactWindows(during),
                staff,
                issues::add);
        input.readFacts(rows);
        goals.map(InputFile::read).ifPresent(input::readGoals);
        return input.facts();
    }

    private WorkingCalendar calendar(Path path) {
        var file = InputFile.read(path);
        var found = new ArrayList<Issue>();
        return RulePackReader.calendar(new SourceFile(file.name(), file.content()), found)
                .orElseThrow(() -> new UnreadableInput(found.getFirst()));
    }

    private void printIssues() {
        var err = spec.commandLine().getErr();
        Issues.of(issues).forEach(issue -> err.println(issue.line(language.locale())));
        err.flush();
    }
}
