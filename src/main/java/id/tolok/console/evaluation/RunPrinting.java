package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** What can be printed of a run. */
@Component
class RunPrinting {

    private final RunReportPrinter reports;
    private final FormPrinter forms;
    private final CurrentActor actor;

    RunPrinting(RunReportPrinter reports, FormPrinter forms, CurrentActor actor) {
        this.reports = reports;
        this.forms = forms;
        this.actor = actor;
    }

    byte[] report(Run run, ResultFilter filter, UI ui) {
        return reports.pdf(run, filter, ui);
    }

    FormsDialog forms(ResultFilter filter, int people) {
        return new FormsDialog(filter, people, forms, actor);
    }
}
