package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.shared.RuleSetVersionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of files: what a version holds now, byte by byte. */
@Repository
public class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All files in the order of their paths (by code point, whatever the database's collation). */
    public List<SourceFile> of(RuleSetVersionId version) {
        return jdbc
                .sql("select path, content from rule_file where version_id = :version")
                .param("version", version.value())
                .query((row, index) -> new SourceFile(row.getString("path"), row.getBytes("content")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(SourceFile::path))
                .toList();
    }

    public Optional<SourceFile> find(RuleSetVersionId version, String path) {
        return jdbc.sql("select content from rule_file where version_id = :version and path = :path")
                .param("version", version.value())
                .param("path", path)
                .query((row, index) -> new SourceFile(path, row.getBytes("content")))
                .optional();
    }

    public void put(RuleSetVersionId version, SourceFile file) {
        remove(version, file.path());
        jdbc.sql("insert into rule_file (version_id, path, content) values (:version, :path, :content)")
                .param("version", version.value())
                .param("path", file.path())
                .param("content", file.content())
                .update();
    }

    public void remove(RuleSetVersionId version, String path) {
        jdbc.sql("delete from rule_file where version_id = :version and path = :path")
                .param("version", version.value())
                .param("path", path)
                .update();
    }

    public void copy(RuleSetVersionId from, RuleSetVersionId to) {
        jdbc.sql("""
                insert into rule_file (version_id, path, content)
                select cast(:to as bigint), path, content from rule_file where version_id = :from""").param("to", to.value()).param("from", from.value()).update();
    }
}
