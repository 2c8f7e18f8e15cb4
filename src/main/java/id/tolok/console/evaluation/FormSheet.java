package id.tolok.console.evaluation;

import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.evaluation.JudgedGrade;
import id.tolok.evaluation.OfficialForm;
import id.tolok.organisation.Employee;
import id.tolok.planning.PlannedGoal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form in words, for the template. */
public final class FormSheet {

    private static final String NONE = "–";
    private static final String BEHAVIOUR = "behaviour";

    private final OfficialForm form;
    private final ResultReading.Version version;

    FormSheet(OfficialForm form, ResultReading.Version version) {
        this.form = form;
        this.version = version;
    }

    /** A name with its value. */
    public record Line(String name, String value) {}

    /** A column of the head: who somebody is. */
    public record Person(String name, String nip, String level, String position, String unit) {
        static final Person NOBODY = new Person(NONE, NONE, NONE, NONE, NONE);
    }

    /** One goal with what became of it. */
    public record GoalLine(
            String kind, String result, String measure, String weight, String target, String realised, String share) {}

    public String period() {
        var period = form.result().facts().period();
        return Formats.date(period.start(), version.words().locale()) + " – "
                + Formats.date(period.end(), version.words().locale());
    }

    public Person employee() {
        var own = form.result().facts().employee();
        return new Person(text(own.name()), own.nip(), text(own.level()), text(own.position()), form.unitName());
    }

    public Person assessor() {
        return person(form.assessor());
    }

    public Person superior() {
        return person(form.superior());
    }

    public List<GoalLine> goals() {
        return form.result().facts().goals().stream().map(this::goal).toList();
    }

    /** Whether it says how much each goal counts. */
    public boolean weighs() {
        return form.result().facts().goals().stream().anyMatch(goal -> goal.weight() != null);
    }

    /** The behaviour that was observed, value by value. */
    public List<Line> behaviour() {
        return version.words().dictionary().indicators().stream()
                .filter(indicator -> indicator.aspect().equals(Optional.of(BEHAVIOUR)) && !indicator.derived())
                .flatMap(indicator -> value(indicator).stream())
                .toList();
    }

    /** In the order of the dictionary: results before behaviour. */
    public List<Line> ratings() {
        var ratings = form.result().outcome().ratings();
        return version.words().dictionary().dimensions().stream()
                .map(Dimension::code)
                .flatMap(dimension -> Optional.ofNullable(ratings.get(dimension))
                        .map(level -> new Line(
                                version.words().dimension(dimension),
                                version.words().level(dimension, level)))
                        .stream())
                .toList();
    }

    public List<Line> aspects() {
        return version.words().dictionary().aspects().stream()
                .flatMap(aspect ->
                        Optional.ofNullable(form.result().outcome().aspects().get(aspect.code()))
                                .map(score -> new Line(version.words().aspect(aspect.code()), number(score)))
                                .stream())
                .toList();
    }

    /** The grade that counts. */
    public String grade() {
        return form.grade().map(version.words()::grade).orElse(NONE);
    }

    public String computed() {
        return form.result().outcome().grade().map(version.words()::grade).orElse(NONE);
    }

    public boolean isJudged() {
        return form.judged().isPresent();
    }

    public String reason() {
        return form.judged().map(JudgedGrade::reason).orElse("");
    }

    /** What the files show, with their names. */
    public String evidence() {
        return form.judged()
                .map(judged -> judged.files().isEmpty()
                        ? judged.evidence()
                        : judged.evidence() + " (" + String.join(", ", judged.files()) + ")")
                .orElse("");
    }

    public String judgedBy() {
        return form.judged()
                .map(judged -> judged.by() + ", "
                        + Formats.time(judged.at(), version.words().locale()))
                .orElse("");
    }

    /** What is recommended for the person's development. */
    public List<String> recommendations() {
        return form.result().outcome().recommendations().stream()
                .map(version.words()::recommendation)
                .toList();
    }

    public String rules() {
        var run = form.result().run();
        return run.ruleSet().value() + " " + run.versionNumber();
    }

    public String seal() {
        return form.result().hash().hex();
    }

    private GoalLine goal(Goal goal) {
        var terms = form.goals().stream()
                .map(PlannedGoal::terms)
                .filter(one -> one.code().equals(goal.code()))
                .findFirst();
        return new GoalLine(
                text(goal.kind()),
                terms.map(one -> one.result()).filter(words -> !words.isEmpty()).orElse(goal.code()),
                terms.map(one -> one.measure()).orElse(""),
                number(goal.weight()),
                number(goal.target()) + terms.map(one -> " " + one.unit()).orElse(""),
                number(goal.realised()),
                goal.achievement() == null ? NONE : number(goal.achievement()) + " %");
    }

    private Optional<Line> value(IndicatorDefinition indicator) {
        return form.result().facts().indicators().stream()
                .filter(found -> found.code().equals(indicator.code()))
                .findFirst()
                .map(Indicator::value)
                .map(value -> new Line(version.words().indicator(indicator.code()), number(value)));
    }

    private static Person person(Optional<Employee> official) {
        return official.map(one ->
                        new Person(one.name(), one.nip().digits(), one.level().orElse(NONE), one.position(), ""))
                .orElse(Person.NOBODY);
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? NONE : Formats.number(number, version.words().locale());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, NONE);
    }
}
