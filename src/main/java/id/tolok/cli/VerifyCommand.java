package id.tolok.cli;

import id.tolok.audit.AuditRefusal;
import id.tolok.evaluation.bundle.BundleCheck;
import id.tolok.evaluation.bundle.BundleCheck.Finding;
import id.tolok.evaluation.bundle.ResultBundle;
import id.tolok.shared.Hash;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE.zip}: evaluates a result again from its bundle, and names the first thing that does not match. */
@Command(
        name = "verify",
        description = "Verifies the audit bundle of a result, without the application and without a network.",
        footer = {
            "",
            "Prints what matches; the first thing that does not is named on standard error.",
            "Exit code: 0 everything matches, 1 something does not or the file is no bundle, 2 bad usage."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The bundle, as the result page gives it.")
    private Path file = Path.of("");

    @Option(
            names = "--noted",
            paramLabel = "HASH",
            converter = HashOption.class,
            description =
                    "A hash of the audit chain that you noted earlier; it must stand in the bundle's part of the chain.")
    private Optional<Hash> noted = Optional.empty();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        try {
            var bundle = ResultBundle.read(file);
            for (var finding : BundleCheck.check(bundle)) {
                if (!finding.matches()) {
                    return refuse(issue(finding));
                }
                spec.commandLine().getOut().println(sentence(finding));
            }
            if (noted.filter(hash -> !bundle.chain().has(hash)).isPresent()) {
                return refuse(Issue.error("BUNDLE_NOT_NOTED", place()));
            }
            return ExitCode.OK;
        } catch (AuditRefusal broken) {
            return refuse(Issue.error(broken.code(), place(), broken.arguments().toArray()));
        }
    }

    private int refuse(Issue issue) {
        spec.commandLine().getErr().println(issue.line(language.locale()));
        return ExitCode.SOFTWARE;
    }

    private String sentence(Finding finding) {
        return "ok " + issue(finding).message(language.locale());
    }

    private Issue issue(Finding finding) {
        return Issue.error(finding.code(), place(), finding.arguments().toArray());
    }

    private Place place() {
        return Place.ofFile(file.toString());
    }
}
