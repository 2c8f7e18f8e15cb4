package id.tolok.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the name of a command. */
@Command(
        name = "tolok",
        description = "Appraisal of civil servants with editable, explainable rules.",
        footer = {"", "Without a command the console starts, by default on http://localhost:8080."},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            EvaluateCommand.class,
            PrintCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        })
final class TolokCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
