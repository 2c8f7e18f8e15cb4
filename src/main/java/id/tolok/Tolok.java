package id.tolok;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tolok: the console. */
@SpringBootApplication
public class Tolok {

    public static void main(String[] args) {
        SpringApplication.run(Tolok.class, args);
    }
}
