package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.access.Role;
import id.tolok.engine.CompiledRules;
import id.tolok.engine.OutcomeJson;
import id.tolok.organisation.Unit;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Actor;
import id.tolok.shared.Refusal;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class EvaluationIT {

    @Autowired
    private ApplicationContext application;

    @Test
    void storesATracedResultThatCanBeRecomputed() {
        var office = new Office(application, 2041);
        office.absent(2, 3);
        var run = office.finished(office.hr(), office.unit("A"));
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.people()).isEqualTo(3);
        assertThat(run.merkleRoot()).isPresent();
        var result = office.asHr(
                        () -> office.results.one(office.result(run.id(), 2).id()))
                .orElseThrow();
        assertThat(result.outcome().proposals()).extracting("code").containsExactly("TEGURAN_LISAN");
        assertThat(result.facts().observations())
                .extracting("code", "source")
                .contains(org.assertj.core.groups.Tuple.tuple("absence_days", "mesin"));
        CompiledRules rules =
                office.asHr(() -> application.getBean(PublishedRules.class).compiled(run.version()));
        var again = OutcomeJson.line(
                result.summary().nip(), OutcomeJson.read(result.json()).ruleSet(), rules.evaluate(result.facts()));
        assertThat(again).isEqualTo(result.json());
        assertThat(OutcomeJson.read(again).hash()).isEqualTo(result.hash());
    }

    @Test
    void comparesTwoRunsAndSaysWhy() {
        var office = new Office(application, 2042);
        office.absent(2, 2);
        var before = office.finished(office.hr(), office.unit("A"));
        office.absent(3, 5);
        var after = office.finished(office.hr(), office.unit("A"));
        var difference = office.asHr(() -> office.comparison.compare(before.id(), after.id()));
        assertThat(difference.inBoth()).isEqualTo(3);
        assertThat(difference.moved()).isEqualTo(1);
        assertThat(difference.onlyBefore()).isZero();
        var mover = office.asHr(() -> office.comparison.movers(before.id(), after.id(), 0, 10))
                .getFirst();
        assertThat(mover.after().nip()).isEqualTo(office.nip(3).digits());
        assertThat(mover.difference().facts()).extracting("code").contains("absence_days", "absence_year");
        var discipline = mover.difference().aspects().stream()
                .filter(change -> change.aspect().equals("discipline"))
                .findFirst()
                .orElseThrow();
        var points = mover.difference().contributions().stream()
                .filter(change -> change.target().equals("discipline"))
                .map(ResultDifference.ContributionChange::points)
                .reduce(discipline.limits(), BigDecimal::add);
        assertThat(points).isEqualByComparingTo(discipline.difference()).isNegative();
        var sideBySide = office.asHr(() ->
                office.comparison.compare(mover.before().id(), mover.after().id()));
        assertThat(sideBySide.orElseThrow().difference()).isEqualTo(mover.difference());
    }

    @Test
    void filtersByUnitGradeNameAndRule() {
        var office = new Office(application, 2043);
        office.absent(2, 3);
        var run = office.finished(office.hr(), new Scope.Everyone());
        var unit = office.unit("A").unit();
        var filter = ResultFilter.all(run.id()).in(unit);
        assertThat(office.asHr(() -> office.results.count(filter))).isEqualTo(3);
        var rule = office.asHr(
                        () -> office.results.one(office.result(run.id(), 2).id()))
                .orElseThrow()
                .outcome()
                .proposals()
                .getFirst()
                .rule();
        var hit = filter.hitBy(rule);
        assertThat(office.asHr(() -> office.results.page(hit, 0, 10)))
                .extracting("nip")
                .containsExactly(office.nip(2).digits());
        var grades = office.asHr(() -> office.results.grades(filter));
        assertThat(grades.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @Test
    void filtersByScoreAndByWhoChanged() {
        var office = new Office(application, 2047);
        var before = office.finished(office.hr(), office.unit("A"));
        office.absent(3, 5);
        var after = office.finished(office.hr(), office.unit("A"));
        var changed = ResultFilter.all(after.id()).onlyChanged();
        assertThat(office.asHr(() -> office.results.page(changed, 0, 10)))
                .extracting("nip")
                .containsExactly(office.nip(3).digits());
        assertThat(office.asHr(
                        () -> office.results.count(ResultFilter.all(before.id()).onlyChanged())))
                .isZero();
        var most = new AspectRange("discipline", Optional.empty(), Optional.of(new BigDecimal("99")));
        assertThat(office.asHr(
                        () -> office.results.page(ResultFilter.all(after.id()).scoring(most), 0, 10)))
                .extracting("nip")
                .containsExactly(office.nip(3).digits());
        var none = new AspectRange("no_such_aspect", Optional.empty(), Optional.empty());
        assertThat(office.asHr(
                        () -> office.results.count(ResultFilter.all(after.id()).scoring(none))))
                .isZero();
    }

    @Test
    void evaluatesASavedSelectionAgain() {
        var office = new Office(application, 2048);
        var selections = application.getBean(Selections.class);
        var run = office.finished(office.hr(), office.unit("A"));
        var two = office.asHr(() -> selections.save(
                " Dua ", ResultFilter.all(run.id()).named(office.nip(2).digits())));
        assertThat(two.name()).isEqualTo("Dua");
        var again = office.finished(office.hr(), new Scope.Saved(two.id()));
        assertThat(again.people()).isEqualTo(1);
        var own = office.actor(1, Role.ASSESSOR);
        assertThat(office.finished(own, new Scope.Saved(two.id())).people()).isEqualTo(1);
        var stranger = office.actor(4, Role.ASSESSOR);
        refuses(
                office,
                stranger,
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(new Scope.Saved(two.id()), office.period.id(), Office.RULES));
        refuses(office, stranger, "SELECTION_UNKNOWN", () -> {
            selections.remove(two.id());
            return true;
        });
        refuses(
                office,
                office.hr(),
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(new Scope.Saved(new SelectionId(-1)), office.period.id(), Office.RULES));
        refuses(
                office,
                office.hr(),
                "NOBODY_IN_SCOPE",
                () -> selections.save("x", ResultFilter.all(run.id()).named("nobody at all")));
    }

    @Test
    void releasesAUnitOnlyAfterADecision() {
        var office = new Office(application, 2049);
        var releases = application.getBean(UnitReleases.class);
        office.appraised(2, 95);
        office.appraised(3, 85);
        var run = office.finished(office.hr(), office.unit("A"));
        var unit = office.unit("A").unit();
        assertThat(office.asHr(() -> releases.mayRelease(run.id(), unit))).isFalse();
        assertThat(office.asHr(() -> releases.units(run.id())))
                .extracting(Unit::id)
                .contains(unit)
                .doesNotContain(office.unit("B").unit());
        refuses(office, office.hr(), "UNIT_OUTSIDE_LIMITS", () -> {
            releases.confirm(run.id(), unit, "SANGAT_KURANG");
            return true;
        });
        refuses(office, office.hr(), "UNIT_REASON", () -> {
            releases.override(run.id(), unit, "SANGAT_KURANG", "  ");
            return true;
        });
        refuses(office, Actors.of(Role.AUDITOR), "NOT_PERMITTED", () -> {
            releases.override(run.id(), unit, "SANGAT_KURANG", "x");
            return true;
        });
        office.asHr(() -> {
            releases.override(run.id(), unit, "SANGAT_KURANG", "disepakati pimpinan");
            return true;
        });
        assertThat(office.asHr(() -> releases.mayRelease(run.id(), unit))).isTrue();
        assertThat(office.asHr(() -> releases.covering(run.id(), unit)))
                .get()
                .extracting(UnitRelease::reason)
                .isEqualTo(Optional.of("disepakati pimpinan"));
        assertThat(office.asHr(
                        () -> releases.mayRelease(run.id(), office.unit("B").unit())))
                .isFalse();
    }

    @Test
    void showsAnAssessorTheOwnPeopleOnly() {
        var office = new Office(application, 2044);
        var assessor = office.actor(1, Role.ASSESSOR);
        var run = office.finished(office.hr(), new Scope.Everyone());
        assertThat(office.as(assessor, () -> office.results.page(ResultFilter.all(run.id()), 0, 100)))
                .extracting("nip")
                .contains(office.nip(2).digits(), office.nip(3).digits())
                .doesNotContain(office.nip(4).digits(), office.nip(5).digits());
        var stranger = office.result(run.id(), 5).id();
        assertThat(office.as(assessor, () -> office.results.one(stranger))).isEmpty();
        assertThat(office.as(assessor, () -> office.explanations.of(stranger))).isEmpty();
        refuses(
                office,
                assessor,
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(new Scope.Everyone(), office.period.id(), Office.RULES));
        refuses(
                office,
                assessor,
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(office.unit("A"), office.period.id(), Office.RULES));
        refuses(
                office,
                assessor,
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(new Scope.OnePerson(office.person(5)), office.period.id(), Office.RULES));
        refuses(
                office,
                assessor,
                "SCOPE_NOT_PERMITTED",
                () -> office.runs.start(new Scope.Team(office.person(4)), office.period.id(), Office.RULES));
        refuses(office, assessor, "SCOPE_NOT_PERMITTED", () -> {
            office.runs.cancel(run.id());
            return true;
        });
        var own = office.finished(assessor, new Scope.Team(office.person(1)));
        assertThat(own.state()).isEqualTo(RunState.COMPLETED);
        assertThat(own.people()).isEqualTo(2);
    }

    @Test
    void showsAnEmployeeTheOwnResultOnlyOnceItWasHandedOver() {
        var office = new Office(application, 2045);
        office.appraised(2, 95);
        var employee = office.actor(2, Role.EMPLOYEE);
        var run = office.finished(office.hr(), office.unit("A"));
        var own = office.result(run.id(), 2).id();
        assertThat(office.as(employee, () -> office.results.of(office.person(2))))
                .isEmpty();
        assertThat(office.as(employee, () -> office.results.one(own))).isEmpty();
        assertThat(office.as(employee, () -> office.explanations.of(own))).isEmpty();
        assertThat(office.as(employee, () -> office.comparison.compare(own, own)))
                .isEmpty();
        assertThat(office.as(office.actor(2, Role.ASSESSOR), () -> office.results.count(ResultFilter.all(run.id()))))
                .as("not as an assessor either")
                .isZero();
        office.handOver(own);
        assertThat(office.as(employee, () -> office.results.of(office.person(2))))
                .hasSize(1);
        assertThat(office.as(employee, () -> office.results.one(own))).isPresent();
        assertThat(office.as(employee, () -> office.explanations.of(own))).isPresent();
        var colleague = office.result(run.id(), 3).id();
        assertThat(office.as(employee, () -> office.results.one(colleague))).isEmpty();
        assertThat(office.as(employee, () -> office.results.of(office.person(3))))
                .isEmpty();
        refuses(office, employee, "NOT_PERMITTED", () -> office.results.page(ResultFilter.all(run.id()), 0, 10));
        refuses(
                office,
                employee,
                "NOT_PERMITTED",
                () -> office.runs.start(new Scope.OnePerson(office.person(2)), office.period.id(), Office.RULES));
    }

    @Test
    void letsAnAuditorReadEverythingAndChangeNothing() {
        var office = new Office(application, 2046);
        var auditor = Actors.of(Role.AUDITOR);
        var run = office.finished(office.hr(), office.unit("B"));
        assertThat(office.as(auditor, () -> office.results.count(ResultFilter.all(run.id()))))
                .isEqualTo(2);
        assertThat(office.as(
                        auditor,
                        () -> office.results.one(office.result(run.id(), 5).id())))
                .isPresent();
        refuses(
                office,
                auditor,
                "NOT_PERMITTED",
                () -> office.runs.start(office.unit("B"), office.period.id(), Office.RULES));
        for (var role : new Role[] {Role.POLICY_EDITOR, Role.POLICY_APPROVER, Role.ADMINISTRATOR}) {
            var other = Actors.of(role);
            refuses(
                    office,
                    other,
                    "NOT_PERMITTED",
                    () -> office.results.one(office.result(run.id(), 5).id()));
            refuses(office, other, "NOT_PERMITTED", () -> office.runs.list(0, 10));
        }
    }

    private static void refuses(Office office, Actor actor, String code, Supplier<?> work) {
        assertThat(catchThrowable(() -> office.as(actor, work)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
