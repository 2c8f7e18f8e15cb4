package id.tolok.engine.oracle;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.vocabulary.AspectScore;
import id.tolok.engine.vocabulary.Grade;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Rule sets compiled at one go and run by Drools' own compiler and engine, each with a base of its own: a fresh session
 * for each phase and layer.
 */
final class StockDrools implements AutoCloseable {

    private static final AtomicInteger RELEASES = new AtomicInteger();

    private final ReleaseId release;
    private final org.kie.api.runtime.KieContainer container;

    /** Runs each set in the form that is printed for it. */
    StockDrools(List<RuleModel> sets) {
        var services = KieServices.get();
        release = services.newReleaseId("id.tolok", "oracle", "1." + RELEASES.incrementAndGet());
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        var module = services.newKieModuleModel();
        for (int i = 0; i < sets.size(); i++) {
            var name = packageOf(i);
            module.newKieBaseModel(name).addPackage(name);
            files.write("src/main/resources/" + name + "/rules.drl", text(sets.get(i), i));
        }
        files.writeKModuleXML(module.toXML());
        var builder = services.newKieBuilder(files, StockDrools.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        container = services.newKieContainer(release, StockDrools.class.getClassLoader());
    }

    static String text(RuleModel model, int set) {
        return RulePrinter.stock(model).replaceFirst("package tolok;", "package " + packageOf(set) + ";");
    }

    private static String packageOf(int set) {
        return "oracle" + set;
    }

    List<Written> run(int set, EmployeeFacts given, Executable engine) {
        var base = container.getKieBase(packageOf(set));
        var facts = new ArrayList<Object>(List.of(given.employee(), given.period()));
        facts.addAll(given.indicators());
        facts.addAll(given.observations());
        facts.addAll(given.goals());
        var all = new ArrayList<Written>();
        for (var group : engine.groups()) {
            var rules = engine.plans().stream()
                    .filter(plan -> plan.group().equals(group))
                    .map(plan -> plan.rule().name())
                    .collect(Collectors.toSet());
            var session = base.newKieSession();
            var notes = new Notes();
            session.setGlobal("score", notes);
            session.addEventListener(notes);
            facts.forEach(session::insert);
            session.getAgenda().getAgendaGroup(group.phase().code()).setFocus();
            session.fireAllRules(match -> rules.contains(match.getRule().getName()));
            session.dispose();
            all.addAll(notes.written);
            facts.addAll(gave(given, group.phase(), notes.written));
        }
        return all.stream().sorted(Written.ORDER).toList();
    }

    private static List<Object> gave(EmployeeFacts given, Phase phase, List<Written> written) {
        var byTarget =
                written.stream().collect(Collectors.groupingBy(Written::target, TreeMap::new, Collectors.toList()));
        var facts = new ArrayList<Object>();
        Set<String> grades = new HashSet<>();
        byTarget.forEach((target, writes) -> {
            switch (phase) {
                case DERIVE -> {
                    if (isNotObserved(given, target)
                            && writes.stream()
                                    .allMatch(w -> w.number()
                                                    .compareTo(writes.getFirst().number())
                                            == 0)) {
                        facts.add(new Indicator(target, writes.getFirst().number(), null, 0));
                    }
                }
                case SCORE -> facts.add(new AspectScore(target, score(writes)));
                case RATE -> {
                    if (writes.stream().map(Written::level).distinct().count() == 1) {
                        facts.add(new Rating(target, writes.getFirst().level()));
                    }
                }
                case DECIDE -> grades.add(target);
                case ADVISE -> {}
            }
        });
        if (grades.size() == 1) {
            facts.add(new Grade(grades.iterator().next()));
        }
        return facts;
    }

    private static boolean isNotObserved(EmployeeFacts given, String code) {
        return given.indicators().stream()
                .noneMatch(indicator -> indicator.code().equals(code));
    }

    private static BigDecimal score(List<Written> writes) {
        Map<String, List<BigDecimal>> byType = new HashMap<>();
        writes.forEach(
                w -> byType.computeIfAbsent(w.type(), t -> new ArrayList<>()).add(w.number()));
        var sum = BigDecimal.ZERO;
        for (var points : byType.getOrDefault("add", List.of())) {
            sum = sum.add(points);
        }
        for (var cap : byType.getOrDefault("cap", List.of())) {
            sum = sum.min(cap);
        }
        var floor = byType.getOrDefault("floor", List.of()).stream().max(Comparator.naturalOrder());
        return floor.isPresent() ? sum.max(floor.get()) : sum;
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
