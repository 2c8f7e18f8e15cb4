package id.tolok;

import id.tolok.cli.Cli;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tolok: with a command the command line, otherwise the console. */
@SpringBootApplication
public class Tolok {

    public static void main(String[] args) {
        if (Cli.isMeant(args)) {
            System.exit(Cli.run(args));
        }
        SpringApplication.run(Tolok.class, args);
    }
}
