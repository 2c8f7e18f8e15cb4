package id.tolok.evidence;

import java.util.Arrays;

/** A file that somebody hands in as evidence. */
public record NewEvidence(String name, byte[] content) {

    public NewEvidence {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewEvidence file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }
}
