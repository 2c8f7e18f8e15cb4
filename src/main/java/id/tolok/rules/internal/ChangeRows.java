package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.DraftChange;
import id.tolok.rules.Signature;
import id.tolok.shared.RuleSetVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes: who saved what in a draft. Rows are only ever added. */
@Repository
public class ChangeRows {

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RuleSetVersionId version, DraftChange change) {
        jdbc.sql("""
                insert into rule_change (version_id, revision, path, content, author, changed_at)
                values (:version, :revision, :path, :content, :author, :at)""")
                .param("version", version.value())
                .param("revision", change.revision())
                .param("path", change.path())
                .param("content", change.after().map(SourceFile::content).orElse(null), java.sql.Types.VARBINARY)
                .param("author", change.signature().by())
                .param("at", VersionRows.timestamp(change.signature().at()))
                .update();
    }

    /** All changes, the newest first. */
    public List<DraftChange> of(RuleSetVersionId version) {
        return jdbc.sql("select * from rule_change where version_id = :version order by revision desc")
                .param("version", version.value())
                .query(ChangeRows::row)
                .list();
    }

    public List<String> authors(RuleSetVersionId version) {
        return jdbc.sql("select distinct author from rule_change where version_id = :version order by author")
                .param("version", version.value())
                .query((row, index) -> row.getString("author"))
                .list();
    }

    private static DraftChange row(ResultSet row, int index) throws SQLException {
        var path = row.getString("path");
        return new DraftChange(
                row.getInt("revision"),
                path,
                Optional.ofNullable(row.getBytes("content")).map(bytes -> new SourceFile(path, bytes)),
                new Signature(row.getString("author"), VersionRows.instant(row, "changed_at")));
    }
}
