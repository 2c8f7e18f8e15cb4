package id.tolok.cli;

import id.tolok.shared.Issues;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check PATH…}: every issue of rule files and rule sets, one a line, on standard output. */
@Command(
        name = "check",
        description = "Checks rule sets and rule files; prints file:line:column: severity CODE message for each issue.",
        footer = {"", "Exit code: 0 no errors (warnings allowed), 1 errors, 2 bad usage."},
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files to check.")
    private List<Path> paths = List.of();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        var issues = new PathCheck().check(paths);
        print(issues);
        return issues.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void print(Issues issues) {
        var out = spec.commandLine().getOut();
        issues.forEach(issue -> out.println(issue.line(language.locale())));
        out.flush();
    }
}
