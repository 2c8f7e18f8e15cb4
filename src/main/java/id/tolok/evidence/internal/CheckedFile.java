package id.tolok.evidence.internal;

import id.tolok.evidence.EvidenceRefusal;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.Hash;
import id.tolok.shared.Text;

/** A file that is what its name says, of a kind and size that are taken. */
record CheckedFile(String name, FileKind kind, byte[] content, Hash hash) {

    private static final int LONGEST_NAME = 120;

    /** @throws EvidenceRefusal when the file is empty, too large, of another kind, or not what its name says */
    static CheckedFile of(NewEvidence file, long largest) {
        var content = file.content();
        var name = plain(file.name());
        if (content.length == 0) {
            throw new EvidenceRefusal("EVIDENCE_EMPTY", name);
        }
        if (content.length > largest) {
            throw new EvidenceRefusal("EVIDENCE_TOO_LARGE", name, largest / 1024 / 1024);
        }
        var kind = FileKind.of(content).orElseThrow(() -> new EvidenceRefusal("EVIDENCE_KIND", name));
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1);
        if (!kind.suits(extension)) {
            throw new EvidenceRefusal("EVIDENCE_NOT_AS_NAMED", name, kind.name());
        }
        return new CheckedFile(
                extension.isEmpty() ? name + "." + kind.extension() : name, kind, content, Hash.of(content));
    }

    /** Without a path, without what steers a terminal or a header, and without a NIP. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        last.codePoints().filter(c -> !Text.isHidden(c) && c != '"' && c != ';').forEach(visible::appendCodePoint);
        var plain = visible.toString().replaceAll("[0-9]{18}", "NIP").strip();
        return plain.isEmpty() ? "bukti" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
