package id.tolok.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The bands as rules of stock Drools in its fastest form: executable model, primitive doubles, a global to write to. */
public final class StockRules {

    /** A fact. */
    public record Reading(String code, double value) {}

    /** What rules write to. */
    public static final class Card {

        private double total;

        /** Adds points to an aspect. */
        public void add(String aspect, double points) {
            total += points;
        }

        double total() {
            return total;
        }
    }

    /** One entry of the trace: the rule, its facts and its variables. */
    record Fired(String rule, List<Object> facts, List<String> variables) {}

    private final KieBase base;

    StockRules(int rules) {
        base = compiled(text(rules), release(rules));
    }

    static String text(int rules) {
        var text = new StringBuilder("""
                package stock;
                import id.tolok.benchmark.StockRules.Reading;
                global id.tolok.benchmark.StockRules.Card card;
                """);
        for (var band : Bands.of(rules).rows()) {
            text.append(
                    """
                    rule "%s"
                    when
                        $reading : Reading( code == "%s", value >= %s, value < %s )
                    then
                        card.add("%s", %s);
                    end
                    """.formatted(band.name(), band.code(), band.from(), band.below(), band.aspect(), band.points()));
        }
        return text.toString();
    }

    /** Parses, checks and builds the bands, and lets go of them. */
    static KieBase built(String drl) {
        var release = release(-1);
        var base = compiled(drl, release);
        KieServices.get().getRepository().removeKieModule(release);
        return base;
    }

    private static ReleaseId release(int rules) {
        return KieServices.get().newReleaseId("id.tolok", "benchmark", "1." + rules);
    }

    private static KieBase compiled(String drl, ReleaseId release) {
        var services = KieServices.get();
        var files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/stock/rules.drl", drl);
        var loader = StockRules.class.getClassLoader();
        var builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        if (!builder.getResults()
                .getMessages(org.kie.api.builder.Message.Level.ERROR)
                .isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(release, loader).getKieBase();
    }

    static List<List<Reading>> people(int employees) {
        var people = new ArrayList<List<Reading>>();
        for (var values : Bands.population(employees)) {
            var readings = new ArrayList<Reading>();
            for (int i = 0; i < values.size(); i++) {
                readings.add(new Reading(Bands.code(i), values.get(i).doubleValue()));
            }
            people.add(readings);
        }
        return people;
    }

    double total(List<Reading> readings) {
        return run(base.newKieSession(), readings);
    }

    List<Fired> trace(List<Reading> readings) {
        var session = base.newKieSession();
        var trace = new ArrayList<Fired>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var match = event.getMatch();
                trace.add(new Fired(match.getRule().getName(), match.getObjects(), match.getDeclarationIds()));
            }
        });
        run(session, readings);
        return trace;
    }

    private static double run(KieSession session, List<Reading> readings) {
        var card = new Card();
        session.setGlobal("card", card);
        readings.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return card.total();
    }
}
