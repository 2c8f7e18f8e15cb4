package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.console.evaluation.PrintedForms;
import id.tolok.testing.WholeApplication;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class PicturesAndFormsIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private UnitPictures pictures;

    @Autowired
    private OfficialForms forms;

    @Autowired
    private UnitReleases releases;

    @Test
    void drawsAUnitWithItsRulesAndWhoIsNear() {
        var office = new Office(application, 2055);
        office.appraised(2, 79);
        office.appraised(3, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        var unit = Optional.of(office.unit("A").unit());
        var picture = office.asHr(() -> pictures.of(run.id(), unit));
        assertThat(picture.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.grades().values().stream()
                                .mapToInt(people -> people)
                                .sum())
                        .isEqualTo(3));
        assertThat(picture.averages()).containsKeys("discipline", "work_result");
        assertThat(picture.trend()).extracting(moment -> moment.run().id()).containsExactly(run.id());
        assertThat(picture.rules().getFirst().people()).isEqualTo(3);
        assertThat(picture.rules()).anySatisfy(rule -> assertThat(rule.people()).isZero());
        assertThat(office.asHr(() -> pictures.near(run.id(), unit)))
                .filteredOn(near -> near.aspect().equals("work_result"))
                .singleElement()
                .satisfies(near -> {
                    assertThat(near.result().nip()).isEqualTo(office.nip(2).digits());
                    assertThat(near.missing()).isEqualByComparingTo("1");
                });
        var stranger = office.actor(4, Role.ASSESSOR);
        assertThat(catchThrowable(() -> office.as(stranger, () -> pictures.of(run.id(), Optional.empty()))))
                .isInstanceOfSatisfying(
                        EvaluationRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("RUN_UNKNOWN"));
    }

    @Test
    void printsFormsWithWhoSigns() {
        var office = new Office(application, 2056);
        office.under(1, 4);
        office.appraised(2, 85);
        var run = office.finished(office.hr(), office.unit("A"));
        var printed = new ArrayList<OfficialForm>();
        office.asHr(() -> {
            forms.each(ResultFilter.all(run.id()), printed::addAll);
            return true;
        });
        assertThat(printed).hasSize(3);
        var employee = office.actor(2, Role.EMPLOYEE);
        var result = office.result(run.id(), 2).id();
        assertThat(office.as(employee, () -> forms.of(result))).isEmpty();
        office.handOver(result);
        var own = office.as(employee, () -> forms.of(result)).orElseThrow();
        assertThat(own.assessor()).get().extracting(one -> one.id()).isEqualTo(office.person(1));
        assertThat(own.superior()).get().extracting(one -> one.id()).isEqualTo(office.person(4));
        assertThat(office.as(employee, () -> forms.of(office.result(run.id(), 3).id())))
                .isEmpty();
    }

    /** What an assessor set counts on the form and in the check of the unit; what was computed stays beside it. */
    @Test
    void countsTheGradesThatAssessorsSet() {
        var office = new Office(application, 2161);
        office.appraised(2, 95);
        office.appraised(3, 95);
        var run = office.finished(office.hr(), office.unit("A")).id();
        var unit = office.unit("A").unit();
        assertThat(office.asHr(() -> releases.grades(run, unit))).containsExactly(Map.entry("BAIK", 2));
        office.asHr(() -> {
            releases.confirm(run, unit, "ISTIMEWA");
            return true;
        });
        assertThat(office.asHr(() -> releases.mayRelease(run, unit))).isTrue();

        var judged = office.result(run, 3).id();
        office.judge(judged, "SANGAT_BAIK");
        assertThat(office.asHr(() -> releases.grades(run, unit)))
                .containsExactly(Map.entry("BAIK", 1), Map.entry("SANGAT_BAIK", 1));
        assertThat(office.asHr(() -> office.results.grades(ResultFilter.all(run))))
                .as("computed")
                .containsEntry("BAIK", 2);
        assertThat(office.asHr(() -> office.results.judged(
                        ResultFilter.all(run).named(office.nip(2).digits()))))
                .isEmpty();
        var form = office.asHr(() -> forms.of(judged)).orElseThrow();
        assertThat(form.grade()).contains("SANGAT_BAIK");
        assertThat(form.result().outcome().grade()).contains("BAIK");
        assertThat(form.judged().orElseThrow().files()).containsExactly("antrean.pdf");
        assertThat(office.asHr(() -> PrintedForms.text(application, judged)))
                .contains(
                        "Predikat kinerja pegawai Sangat Baik", "Predikat menurut hitungan aturan Baik", "antrean.pdf");
        assertThat(office.asHr(() -> releases.mayRelease(run, unit)))
                .as("half of them are still within the limit")
                .isTrue();

        office.judge(office.result(run, 2).id(), "SANGAT_BAIK");
        var decision = office.asHr(() -> releases.covering(run, unit)).orElseThrow();
        assertThat(decision.grades()).containsExactly(Map.entry("BAIK", 2));
        assertThat(office.asHr(() -> releases.found(decision))).allMatch(finding -> finding.kept());
        assertThat(office.asHr(() -> releases.mayRelease(run, unit)))
                .as("what was confirmed is no longer so")
                .isFalse();
        assertThat(office.as(office.actor(4, Role.ASSESSOR), () -> releases.holds(decision)))
                .as("whoever asks")
                .isFalse();
        office.asHr(() -> {
            releases.override(run, unit, "ISTIMEWA", "Dua orang yang luar biasa");
            return true;
        });
        assertThat(office.asHr(() -> releases.mayRelease(run, unit))).isTrue();
    }

    @Test
    void attributesTheDifferenceOfTwoRuns() {
        var office = new Office(application, 2057);
        var before = office.finished(office.hr(), office.unit("A"));
        office.absent(2, 2);
        office.absent(3, 4);
        var after = office.finished(office.hr(), office.unit("A"));
        var found = office.asHr(() -> office.comparison.attribution(before.id(), after.id()))
                .orElseThrow();
        assertThat(found.aspects()).anySatisfy(aspect -> {
            assertThat(aspect.aspect()).isEqualTo("discipline");
            assertThat(aspect.difference()).isNegative();
            assertThat(aspect.rules().stream()
                            .map(RunAttribution.RuleTotal::points)
                            .reduce(aspect.limits(), java.math.BigDecimal::add))
                    .isEqualByComparingTo(aspect.difference());
            assertThat(aspect.rules())
                    .allSatisfy(rule -> assertThat(rule.byFacts()).isEqualByComparingTo(rule.points()));
        });
    }
}
