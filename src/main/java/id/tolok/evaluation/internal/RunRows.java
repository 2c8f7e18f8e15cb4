package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Scope;
import id.tolok.evaluation.SelectionId;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.RunId;
import id.tolok.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs as rows of the database. */
final class RunRows {

    private static final String EVERYONE = "EVERYONE";
    private static final String UNIT_TREE = "UNIT_TREE";
    private static final String SAVED = "SAVED";

    private RunRows() {}

    static Run read(ResultSet row, int number) throws SQLException {
        return new Run(
                new RunId(row.getLong("id")),
                new RuleSetId(row.getString("rule_set")),
                new RuleSetVersionId(row.getLong("version_id")),
                row.getInt("version_number"),
                new Hash(row.getString("version_content")),
                new PeriodId(row.getLong("period_id")),
                row.getString("period_code"),
                row.getDate("as_of").toLocalDate(),
                scope(row.getString("scope"), row.getLong("scope_ref")),
                RunState.valueOf(row.getString("state")),
                row.getInt("people"),
                aspects(row.getString("aspects")),
                row.getString("started_by"),
                Optional.ofNullable(row.getObject("started_by_employee", Long.class))
                        .map(EmployeeId::new),
                instant(row, "created_at").orElseThrow(),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("snapshot_hash")).map(Hash::new),
                Optional.ofNullable(row.getString("merkle_root")).map(Hash::new),
                Optional.ofNullable(row.getString("reason")));
    }

    static String kind(Scope scope) {
        return switch (scope) {
            case Scope.OnePerson one -> "ONE_PERSON";
            case Scope.Team team -> "TEAM";
            case Scope.UnitTree tree -> UNIT_TREE;
            case Scope.Everyone everyone -> EVERYONE;
            case Scope.Saved saved -> SAVED;
        };
    }

    static boolean isLarge(String kind) {
        return kind.equals(EVERYONE) || kind.equals(UNIT_TREE) || kind.equals(SAVED);
    }

    static @Nullable Long reference(Scope scope) {
        return switch (scope) {
            case Scope.OnePerson one -> one.employee().value();
            case Scope.Team team -> team.assessor().value();
            case Scope.UnitTree tree -> tree.unit().value();
            case Scope.Everyone everyone -> null;
            case Scope.Saved saved -> saved.selection().value();
        };
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Scope scope(String kind, long reference) {
        return switch (kind) {
            case "ONE_PERSON" -> new Scope.OnePerson(new EmployeeId(reference));
            case "TEAM" -> new Scope.Team(new EmployeeId(reference));
            case UNIT_TREE -> new Scope.UnitTree(new UnitId(reference));
            case EVERYONE -> new Scope.Everyone();
            case SAVED -> new Scope.Saved(new SelectionId(reference));
            default -> throw new IllegalStateException("a run with the scope " + kind);
        };
    }

    private static List<String> aspects(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
