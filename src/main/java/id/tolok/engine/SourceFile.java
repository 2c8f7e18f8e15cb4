package id.tolok.engine;

import java.util.Arrays;

/** One rule file as it was found: path within the rule set (with {@code /}) and bytes. */
public record SourceFile(String path, byte[] content) {

    public SourceFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + Arrays.hashCode(content);
    }
}
