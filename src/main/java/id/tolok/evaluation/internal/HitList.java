package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a rule hit, in the order of their names: out of the bitmaps, without reading a whole city. */
@Repository
class HitList {

    /** So few are asked for by their numbers; of more, the first ones are soon met in the order of names. */
    private static final int FEW = 1_000;

    private static final int AT_A_TIME = 2_000;

    private record Named(long id, int ordinal, String name) {}

    private final JdbcClient jdbc;
    private final RuleHitStore hits;
    private final GradeHits grades;

    HitList(JdbcClient jdbc, RuleHitStore hits, GradeHits grades) {
        this.jdbc = jdbc;
        this.hits = hits;
        this.grades = grades;
    }

    int count(RunId run, String rule) {
        return hits.people(run, rule).getCardinality();
    }

    /** How many of them have which grade; absent for a run that was completed before grades were kept apart. */
    Optional<SortedMap<String, Integer>> grades(RunId run, String rule) {
        var kept = grades.of(run);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var people = hits.people(run, rule);
        var found = new TreeMap<String, Integer>();
        kept.forEach((grade, all) -> {
            int both = RoaringBitmap.andCardinality(people, all);
            if (both > 0) {
                found.put(grade, both);
            }
        });
        return Optional.of(found);
    }

    List<Long> ids(RunId run, String rule, int offset, int limit) {
        var people = hits.people(run, rule);
        if (people.getCardinality() <= FEW) {
            return few(run, people, offset, limit);
        }
        var ids = new ArrayList<Long>(limit);
        int skipped = 0;
        var after = new Named(-1, -1, "");
        while (ids.size() < limit) {
            var page = behind(run, after);
            for (var one : page) {
                if (ids.size() < limit && people.contains(one.ordinal()) && skipped++ >= offset) {
                    ids.add(one.id());
                }
            }
            if (page.size() < AT_A_TIME) {
                break;
            }
            after = page.getLast();
        }
        return ids;
    }

    private List<Long> few(RunId run, RoaringBitmap people, int offset, int limit) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select s.id from unnest(cast(:ordinals as integer array)) hit(ordinal)
                        join evaluation_subject s on s.run_id = :run and s.ordinal = hit.ordinal
                        order by s.name, s.id offset :offset rows fetch first :limit rows only""")
                        .param("run", run.value())
                        .param("ordinals", people.stream().boxed().toArray(Integer[]::new))
                        .param("offset", offset)
                        .param("limit", limit)
                        .query((row, number) -> row.getLong(1))
                        .list();
    }

    private List<Named> behind(RunId run, Named after) {
        return jdbc.sql("""
                select id, ordinal, name from evaluation_subject
                where run_id = :run and name >= :name and (name > :name or id > :id)
                order by run_id, name, id fetch first :most rows only""")
                .param("run", run.value())
                .param("name", after.name())
                .param("id", after.id())
                .param("most", AT_A_TIME)
                .query((row, number) -> new Named(row.getLong(1), row.getInt(2), row.getString(3)))
                .list();
    }
}
