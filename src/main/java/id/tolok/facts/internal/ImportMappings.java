package id.tolok.facts.internal;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactSource;
import id.tolok.facts.intake.ColumnMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What columns mean, remembered for each source that files come from. */
@Component
public class ImportMappings {

    private final JdbcClient database;
    private final Clock clock;

    ImportMappings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As the upload says; otherwise as its source was read last, if that fits; otherwise as the header suggests. */
    ColumnMapping of(FactFileUpload upload, List<String> header, RuleDictionary dictionary) {
        return upload.mapping()
                .or(() -> upload.source()
                        .flatMap(this::find)
                        .map(FactSource::mapping)
                        .filter(mapping -> mapping.fits(header)))
                .orElseGet(() -> ColumnMapping.suggested(header, dictionary));
    }

    /** By name. */
    public List<FactSource> all() {
        return database.sql("select * from fact_source order by name")
                .query(ImportMappings::source)
                .list();
    }

    Optional<FactSource> find(String name) {
        return database.sql("select * from fact_source where name = ?")
                .param(name)
                .query(ImportMappings::source)
                .optional();
    }

    void remember(String source, ColumnMapping mapping, String by) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed = database.sql("update fact_source set mapping = ?, changed_by = ?, changed_at = ? where name = ?")
                .params(mapping.toJson(), by, now, source)
                .update();
        if (changed == 0) {
            database.sql("insert into fact_source (name, mapping, changed_by, changed_at) values (?, ?, ?, ?)")
                    .params(source, mapping.toJson(), by, now)
                    .update();
        }
    }

    private static FactSource source(ResultSet row, int number) throws SQLException {
        return new FactSource(row.getString("name"), ColumnMapping.ofJson(row.getString("mapping")));
    }
}
