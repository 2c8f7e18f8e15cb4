package id.tolok.evidence;

import java.util.Arrays;

/** A file as it was handed in. */
public record EvidenceContent(String name, String mediaType, byte[] bytes) {

    public EvidenceContent {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceContent content
                && name.equals(content.name)
                && mediaType.equals(content.mediaType)
                && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }
}
