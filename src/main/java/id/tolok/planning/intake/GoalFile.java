package id.tolok.planning.intake;

import id.tolok.engine.vocabulary.Goal;
import id.tolok.organisation.identity.Nip;
import id.tolok.organisation.intake.Cell;
import id.tolok.organisation.intake.Cells;
import id.tolok.organisation.intake.Columns;
import id.tolok.organisation.intake.CsvTable;
import id.tolok.organisation.intake.Row;
import id.tolok.planning.GoalTerms;
import id.tolok.planning.Perspective;
import id.tolok.shared.Issue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a goals file: {@code nip,code,kind,target,realised}, and in words {@code result,measure,unit,perspective} where
 * these columns are there, and {@code weight} for rules that ask for it. The target is above zero; realised may be blank.
 */
public final class GoalFile {

    public static final Columns COLUMNS = Columns.required("nip", "code", "kind", "target", "realised")
            .optionally("result", "measure", "unit", "perspective", "weight");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Key(Nip nip, String code) {}

    private final Predicate<Nip> known;
    private final Consumer<GoalRow> rows;
    private final Consumer<Issue> issues;
    private final Set<Key> seen = new HashSet<>();

    private GoalFile(Predicate<Nip> known, Consumer<GoalRow> rows, Consumer<Issue> issues) {
        this.known = known;
        this.rows = rows;
        this.issues = issues;
    }

    /** @return what makes the file unreadable as such; rows handed over before are then worth nothing */
    public static Optional<Issue> read(
            String file, InputStream content, Predicate<Nip> known, Consumer<GoalRow> rows, Consumer<Issue> issues) {
        return new CsvTable(file, COLUMNS).read(content, new GoalFile(known, rows, issues)::accept, issues);
    }

    /** What has been reached, in percent of the target; nothing while nothing is realised. */
    public static @Nullable BigDecimal achievement(BigDecimal target, @Nullable BigDecimal realised) {
        return realised == null ? null : realised.multiply(HUNDRED).divide(target, MathContext.DECIMAL128);
    }

    private void accept(Row row) {
        var nipCell = row.cell("nip");
        var nip = Cells.nip(nipCell, issues).filter(n -> isKnown(n, nipCell));
        var code = Cells.text(row.cell("code"), issues);
        var target = amount(row.cell("target"), "GOAL_TARGET_NOT_POSITIVE", 1);
        var realisedCell = row.cell("realised");
        var realised = realisedCell.isBlank()
                ? Optional.<BigDecimal>empty()
                : amount(realisedCell, "GOAL_REALISED_NEGATIVE", 0);
        var perspectiveCell = row.cell("perspective");
        var perspective = perspectiveCell.isBlank()
                ? Optional.<Perspective>empty()
                : Cells.oneOf(Perspective.class, perspectiveCell, issues);
        var weightCell = row.cell("weight");
        var weight = weightCell.isBlank() ? Optional.<BigDecimal>empty() : weight(weightCell);
        if (nip.isEmpty()
                || code.isEmpty()
                || target.isEmpty()
                || realised.isPresent() == realisedCell.isBlank()
                || perspective.isPresent() == perspectiveCell.isBlank()
                || weight.isPresent() == weightCell.isBlank()) {
            return;
        }
        if (!seen.add(new Key(nip.get(), code.get()))) {
            issues.accept(row.cell("code").error("GOAL_TWICE"));
            return;
        }
        var done = realised.orElse(null);
        var kind = row.cell("kind").filled().orElse(null);
        var goal = new Goal(code.get(), kind, target.get(), done, achievement(target.get(), done), weight.orElse(null));
        rows.accept(new GoalRow(nip.get(), goal, words(row, perspective), nipCell.place()));
    }

    private static GoalWording words(Row row, Optional<Perspective> perspective) {
        return new GoalWording(
                row.cell("result").filled().orElse(""),
                row.cell("measure").filled().orElse(""),
                row.cell("unit").filled().orElse(""),
                perspective);
    }

    private boolean isKnown(Nip nip, Cell cell) {
        if (!known.test(nip)) {
            issues.accept(Issue.error("GOAL_NIP_UNKNOWN", cell.place()));
        }
        return known.test(nip);
    }

    private Optional<BigDecimal> weight(Cell cell) {
        var number = Cells.number(cell, issues);
        if (number.filter(share -> !GoalTerms.isWeight(share)).isPresent()) {
            issues.accept(cell.error("GOAL_WEIGHT_OUTSIDE"));
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> amount(Cell cell, String refusal, int leastSign) {
        var number = Cells.number(cell, issues);
        if (number.filter(n -> n.signum() < leastSign).isPresent()) {
            issues.accept(cell.error(refusal));
            return Optional.empty();
        }
        return number;
    }
}
