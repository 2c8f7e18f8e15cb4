package id.tolok.rules.internal;

import id.tolok.rules.LineComment;
import id.tolok.rules.Signature;
import id.tolok.shared.RuleSetVersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of remarks on lines. */
@Repository
public class CommentRows {

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LineComment> of(RuleSetVersionId version) {
        return jdbc.sql("select * from rule_comment where version_id = :version order by path, line, id")
                .param("version", version.value())
                .query(CommentRows::row)
                .list();
    }

    public void add(RuleSetVersionId version, String path, int line, String about, String words, Signature signature) {
        jdbc.sql("""
                insert into rule_comment (version_id, path, line, about, words, said_by, said_at)
                values (:version, :path, :line, :about, :words, :by, :at)""")
                .param("version", version.value())
                .param("path", path)
                .param("line", line)
                .param("about", about)
                .param("words", words)
                .param("by", signature.by())
                .param("at", VersionRows.timestamp(signature.at()))
                .update();
    }

    /** Whether there was such a remark to settle. */
    public boolean settle(RuleSetVersionId version, long id, Signature signature) {
        return jdbc.sql("""
                update rule_comment set settled_by = :by, settled_at = :at
                where version_id = :version and id = :id and settled_by is null""")
                        .param("version", version.value())
                        .param("id", id)
                        .param("by", signature.by())
                        .param("at", VersionRows.timestamp(signature.at()))
                        .update()
                > 0;
    }

    private static LineComment row(ResultSet row, int index) throws SQLException {
        var settled = row.getString("settled_by");
        return new LineComment(
                row.getLong("id"),
                row.getString("path"),
                row.getInt("line"),
                row.getString("about"),
                row.getString("words"),
                new Signature(row.getString("said_by"), VersionRows.instant(row, "said_at")),
                settled == null
                        ? Optional.empty()
                        : Optional.of(new Signature(settled, VersionRows.instant(row, "settled_at"))));
    }
}
