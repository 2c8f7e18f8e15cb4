package id.tolok.organisation.intake;

import id.tolok.shared.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What is in a file that somebody handed in: in memory where it is small, on disk otherwise. Read as often as needed. */
public sealed interface FileContent {

    static FileContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    static FileContent of(Path path) {
        return new OnDisk(path);
    }

    InputStream open() throws IOException;

    long size();

    default Hash hash() {
        try (var in = open()) {
            return Hash.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content that fits into memory. */
    record InMemory(byte[] bytes) implements FileContent {

        public InMemory {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InMemory content && Arrays.equals(bytes, content.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /** Content that whoever handed it in keeps on disk until it was read. */
    record OnDisk(Path path) implements FileContent {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
