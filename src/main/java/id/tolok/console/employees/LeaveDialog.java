package id.tolok.console.employees;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.DayField;
import id.tolok.console.shell.Notices;
import id.tolok.organisation.Employee;
import id.tolok.organisation.ReportingLines;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Lets an assessor go: after the last day the people are without one until somebody else is assigned. */
final class LeaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LeaveDialog(ReportingLines lines, Employee assessor, LocalDate suggested, Consumer<LocalDate> done) {
        setHeaderTitle(getTranslation("employees.leave.title", assessor.name()));
        setWidth("min(28rem, 100%)");
        var last = new DayField(getTranslation("employees.leave.last-day"));
        last.setValue(suggested);
        last.setWidthFull();
        var form = new VerticalLayout(new Paragraph(getTranslation("employees.leave.text")), last);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("employees.leave.save"), click -> {
            last.setInvalid(last.isEmpty());
            if (!last.isInvalid()) {
                int people = lines.leave(assessor.id(), last.getValue()).size();
                close();
                Notices.done(getTranslation("employees.leave.done", people));
                done.accept(last.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("employees.assign.cancel"), click -> close()), go);
    }
}
