package id.tolok.console.employees;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingProblem;
import id.tolok.organisation.ReportingProblem.Circle;
import id.tolok.organisation.ReportingProblem.NoAssessor;
import id.tolok.shared.EmployeeId;
import java.util.List;
import java.util.stream.Collectors;

/** Whom nobody assesses today, and circles: folded away, and not there when there are none. */
final class ProblemsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient Organisation organisation;

    ProblemsPanel(Organisation organisation, List<ReportingProblem> problems) {
        this.organisation = organisation;
        getContent().setVisible(!problems.isEmpty());
        if (!problems.isEmpty()) {
            var list = new UnorderedList();
            problems.stream().limit(MOST).map(this::sentence).map(ListItem::new).forEach(list::add);
            getContent().add(new Details(getTranslation("employees.problems.summary", problems.size()), list));
        }
    }

    private String sentence(ReportingProblem problem) {
        return switch (problem) {
            case NoAssessor(var employee) -> getTranslation("employees.problems.no-assessor", names(List.of(employee)));
            case Circle(var members) -> getTranslation("employees.problems.circle", names(members));
        };
    }

    private String names(List<EmployeeId> ids) {
        return ids.stream()
                .map(id -> organisation.employee(id).map(Employee::name).orElse(""))
                .collect(Collectors.joining(" → "));
    }
}
