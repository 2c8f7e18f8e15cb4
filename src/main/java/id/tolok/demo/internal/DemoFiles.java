package id.tolok.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The files of invented data within the jar. */
final class DemoFiles {

    private DemoFiles() {}

    static byte[] content(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
