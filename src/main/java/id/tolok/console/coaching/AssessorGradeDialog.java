package id.tolok.console.coaching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Candidate;
import id.tolok.console.evidence.EvidenceDrop;
import id.tolok.console.shell.Notices;
import id.tolok.engine.dictionary.Outcome;
import java.util.Optional;

/** Another grade than the computed one, with reason and evidence. */
class AssessorGradeDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final Select<Outcome> grade = new Select<>();
    private final TextArea reason;
    private final TextArea evidence;
    private final EvidenceDrop files = new EvidenceDrop();

    AssessorGradeDialog(Candidate candidate, ConfirmPresenter presenter, Runnable then) {
        var result = candidate.dated().result();
        setHeaderTitle(getTranslation("coaching.otherwise.title", result.name()));
        setWidth("min(36rem, 100%)");
        grade.setLabel(getTranslation("coaching.otherwise.grade"));
        grade.setItems(presenter.dictionary(candidate).grades().stream()
                .filter(known -> !result.grade().equals(Optional.of(known.code())))
                .toList());
        grade.setItemLabelGenerator(known -> known.titles().in(getLocale()));
        grade.setWidthFull();
        reason = text("coaching.otherwise.reason");
        evidence = text("coaching.otherwise.evidence");
        evidence.setHelperText(getTranslation("coaching.otherwise.evidencehelp"));
        grade.setErrorMessage(getTranslation("coaching.otherwise.choose"));
        add(new Paragraph(getTranslation("coaching.otherwise.help")), grade, reason, evidence, files);
        var go = new Button(getTranslation("coaching.otherwise.confirm"), click -> {
            grade.setInvalid(grade.isEmpty());
            reason.setInvalid(reason.getValue().isBlank());
            evidence.setInvalid(evidence.getValue().isBlank());
            if (!grade.isInvalid() && !reason.isInvalid() && !evidence.isInvalid()) {
                presenter.confirm(
                        candidate,
                        new AssessorGrade(grade.getValue().code(), reason.getValue(), evidence.getValue()),
                        files.files());
                Notices.done(getTranslation("coaching.otherwise.done"));
                close();
                then.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }

    private TextArea text(String key) {
        var area = new TextArea(getTranslation(key));
        area.setMaxLength(LONGEST);
        area.setMinRows(3);
        area.setWidthFull();
        area.setRequiredIndicatorVisible(true);
        area.setErrorMessage(getTranslation("component.why.missing"));
        return area;
    }
}
