package id.tolok.organisation.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes; its name may say something else. */
enum FileKind {
    EMPTY,
    TEXT,
    SPREADSHEET,
    /** A workbook of before 2007, or one that a password protects. */
    OLD_SPREADSHEET,
    WEB_PAGE,
    OTHER;

    private static final int ENOUGH = 512;

    static FileKind of(FileContent content) throws IOException {
        try (var in = content.open()) {
            var start = in.readNBytes(ENOUGH);
            return start.length == 0 ? EMPTY : of(start);
        }
    }

    /** The kind that the name promises. */
    static FileKind ofName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? SPREADSHEET : TEXT;
    }

    private static FileKind of(byte[] start) {
        var latin = new String(start, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("PK\u0003\u0004")) {
            return SPREADSHEET;
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_SPREADSHEET;
        }
        if (latin.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<")) {
            return WEB_PAGE;
        }
        boolean known = latin.startsWith("%PDF")
                || latin.startsWith("\u0089PNG")
                || latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("GIF8")
                || latin.startsWith("\u001F\u008B")
                || latin.startsWith("PK");
        return known ? OTHER : TEXT;
    }
}
