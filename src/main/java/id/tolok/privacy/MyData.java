package id.tolok.privacy;

import static id.tolok.shared.Permission.PRIVACY_ASK;

import id.tolok.privacy.internal.CopyFile;
import id.tolok.privacy.internal.PersonalTables;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is kept about the person who asks, and nobody else. */
@Service
@Transactional(readOnly = true)
public class MyData {

    private final PersonalTables tables;
    private final CurrentActor actor;
    private final DataRequests requests;

    MyData(PersonalTables tables, CurrentActor actor, DataRequests requests) {
        this.tables = tables;
        this.actor = actor;
        this.requests = requests;
    }

    /** How the copy is written. */
    public enum Format {
        /** A workbook with a sheet for each table, in the reader's language. */
        XLSX,
        /** For machines: codes instead of titles. */
        JSON
    }

    /** The tables that hold anything, by code. */
    @Requires(PRIVACY_ASK)
    public List<PersonalTable> tables() {
        var self = actor.get().employee().orElseThrow(() -> new PrivacyRefusal("PRIVACY_NEEDS_EMPLOYEE"));
        return tables.of(self).stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Writes the whole copy, and into the register that it was given. */
    @Requires(PRIVACY_ASK)
    @Transactional
    public void copy(Format format, Locale language, OutputStream out) throws IOException {
        var copied = tables();
        requests.copied();
        switch (format) {
            case XLSX -> CopyFile.workbook(copied, language, out);
            case JSON -> CopyFile.json(copied, out);
        }
    }
}
