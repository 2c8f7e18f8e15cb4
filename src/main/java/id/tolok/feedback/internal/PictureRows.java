package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackKind;
import id.tolok.feedback.FeedbackPictures.ElementMonth;
import id.tolok.feedback.FeedbackPictures.UnitCount;
import id.tolok.shared.UnitId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums over accepted feedback. */
@Repository
public class PictureRows {

    /** So many messages show what people speak of. */
    private static final int TEXTS = 5_000;

    private static final String ACCEPTED =
            " f.state = 'ACCEPTED' and f.received_on between :from and :until and (:all or f.unit_id in (:units))";

    private final JdbcClient database;

    PictureRows(JdbcClient database) {
        this.database = database;
    }

    public List<ElementMonth> elements(Set<UnitId> units, LocalDate from, LocalDate until) {
        return given("""
                select extract(year from o.observed_on) as y, extract(month from o.observed_on) as m,
                    substring(o.indicator, 6) as element, sum(o.number_value) as points, count(*) as answers
                from observation o
                where o.indicator in ('skm_u1', 'skm_u2', 'skm_u3', 'skm_u4', 'skm_u5', 'skm_u6', 'skm_u7', 'skm_u8',
                        'skm_u9') and o.observed_on between :from and :until
                    and (:all and o.unit_id is not null or o.unit_id in (:units))
                    and not exists (select 1 from observation_end e where e.observation_id = o.id)
                group by extract(year from o.observed_on), extract(month from o.observed_on), o.indicator
                order by 1, 2, 3""", units, from, until)
                .query((row, number) -> new ElementMonth(
                        YearMonth.of(row.getInt("y"), row.getInt("m")),
                        Integer.parseInt(row.getString("element")),
                        row.getBigDecimal("points").divide(row.getBigDecimal("answers"), 2, RoundingMode.HALF_UP),
                        row.getInt("answers")))
                .list();
    }

    public List<String> texts(Set<UnitId> units, LocalDate from, LocalDate until) {
        return given(
                        "select f.content from feedback f where f.kind <> 'SURVEY' and" + ACCEPTED
                                + " order by f.id desc fetch first " + TEXTS + " rows only",
                        units,
                        from,
                        until)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public List<UnitCount> counts(LocalDate from, LocalDate until) {
        return given(
                        "select f.unit_id, f.kind, count(*) from feedback f where" + ACCEPTED
                                + " group by f.unit_id, f.kind order by f.unit_id, f.kind",
                        Set.of(),
                        from,
                        until)
                .query((row, number) -> new UnitCount(
                        new UnitId(row.getLong(1)), FeedbackKind.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }

    private JdbcClient.StatementSpec given(String sql, Set<UnitId> units, LocalDate from, LocalDate until) {
        return database.sql(sql)
                .param("from", from)
                .param("until", until)
                .param("all", units.isEmpty())
                .param(
                        "units",
                        units.isEmpty()
                                ? List.of(0L)
                                : units.stream().map(UnitId::value).toList());
    }
}
