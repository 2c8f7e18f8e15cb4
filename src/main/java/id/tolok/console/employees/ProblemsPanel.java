package id.tolok.console.employees;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingProblem;
import id.tolok.organisation.ReportingProblem.Circle;
import id.tolok.organisation.ReportingProblem.NoAssessor;
import id.tolok.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom nobody assesses today, and circles: folded away, and not there when there are none. */
final class ProblemsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient Map<EmployeeId, String> names;

    ProblemsPanel(Organisation organisation, List<ReportingProblem> problems) {
        this(organisation, problems, true);
    }

    private ProblemsPanel(Organisation organisation, List<ReportingProblem> problems, boolean leadsToRemedy) {
        var shown = problems.stream().limit(MOST).toList();
        names = names(organisation, shown);
        getContent().setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            var list = new UnorderedList();
            shown.stream().map(this::sentence).map(ListItem::new).forEach(list::add);
            var content = new Div(list);
            if (leadsToRemedy) {
                content.add(new RouterLink(getTranslation("employees.problems.mend"), LinesView.class));
            }
            getContent().add(new Details(getTranslation("employees.problems.summary", problems.size()), content));
        }
    }

    /** The circles alone, each as a sentence. */
    static Component circles(Organisation organisation, List<ReportingProblem> problems) {
        return new ProblemsPanel(
                organisation, problems.stream().filter(Circle.class::isInstance).toList(), false);
    }

    private String sentence(ReportingProblem problem) {
        return switch (problem) {
            case NoAssessor(var employee) -> getTranslation("employees.problems.no-assessor", names(List.of(employee)));
            case Circle(var members) -> getTranslation("employees.problems.circle", names(members));
        };
    }

    private static Map<EmployeeId, String> names(Organisation organisation, List<ReportingProblem> problems) {
        var people = problems.stream()
                .flatMap(problem -> switch (problem) {
                    case NoAssessor(var employee) -> List.of(employee).stream();
                    case Circle(var members) -> members.stream();
                })
                .toList();
        return organisation.employees(people).stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    private String names(List<EmployeeId> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(" → "));
    }
}
