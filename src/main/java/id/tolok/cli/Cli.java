package id.tolok.cli;

import id.tolok.engine.Engine;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;

/**
 * The command line. Exit codes: 0 all is well, 1 errors in what was given, 2 bad usage. Never a stack trace; results on
 * standard output alone.
 */
public final class Cli {

    private static final Set<String> FIRST_WORDS =
            Set.of("check", "evaluate", "print", "verify", "help", "--help", "-h", "--version", "-V");

    private static final Set<String> EVALUATING = Set.of("check", "evaluate");

    private Cli() {}

    /** Whether the arguments of the program are a command; otherwise they are settings of the console. */
    public static boolean isMeant(String... args) {
        return args.length > 0 && (FIRST_WORDS.contains(args[0]) || !args[0].startsWith("-"));
    }

    /** @return the exit code */
    public static int run(String... args) {
        // libraries would log to standard output, which belongs to the results
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        if (EVALUATING.contains(args[0])) {
            Engine.warmUp();
        }
        return run(System.out, System.err, args);
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        var commands = new CommandLine(new TolokCommand());
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> reported(failure, command));
        int code = execute(commands, args);
        commands.getOut().flush();
        commands.getErr().flush();
        return code;
    }

    private static int execute(CommandLine commands, String... args) {
        try {
            return commands.execute(args);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            return reported(e, commands);
        }
    }

    private static int reported(Throwable failure, CommandLine command) {
        command.getErr()
                .println("tolok: error INTERNAL " + failure.getClass().getSimpleName()
                        + ": this should not happen, please report it with the command that led to it");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
