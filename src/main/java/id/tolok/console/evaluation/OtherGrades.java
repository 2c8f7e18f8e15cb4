package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.AssessorGrade;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.component.GradeBadge;
import id.tolok.console.evidence.EvidenceLinks;
import id.tolok.evaluation.Result;
import id.tolok.evidence.EvidenceFiles;
import id.tolok.evidence.EvidenceSubject.Kind;
import id.tolok.shared.ResultId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The grade that an assessor set beside the computed one, with the reason and the files that prove it. */
@org.springframework.stereotype.Component
public class OtherGrades {

    private final Appraisals appraisals;
    private final EvidenceFiles evidence;

    OtherGrades(Appraisals appraisals, EvidenceFiles evidence) {
        this.appraisals = appraisals;
        this.evidence = evidence;
    }

    /** Absent where the computed grade counts, or where the appraisal is not there for the person who looks. */
    Optional<Component> of(Result result, Words words) {
        return appraisals.ofResults(Set.of(result.summary().id())).values().stream()
                .findFirst()
                .flatMap(appraisal -> of(appraisal, words));
    }

    /** What an assessor set instead of the computed grade, by result. */
    Map<ResultId, String> codes(Collection<ResultId> results) {
        return appraisals.ofResults(results).values().stream()
                .filter(appraisal -> appraisal.assessorGrade().isPresent())
                .collect(Collectors.toMap(
                        Appraisal::result,
                        appraisal -> appraisal.assessorGrade().orElseThrow().grade()));
    }

    public Optional<Component> of(Appraisal appraisal, Words words) {
        return appraisal.assessorGrade().map(grade -> card(appraisal, grade, words, UI.getCurrent()));
    }

    private Component card(Appraisal appraisal, AssessorGrade grade, Words words, UI ui) {
        var title = new H2(ui.getTranslation("evaluation.other.title"));
        title.add(new GradeBadge(grade.grade(), words.grade(grade.grade())));
        var facts = new Facts();
        appraisal
                .computed()
                .ifPresent(code -> facts.add(
                        ui.getTranslation("evaluation.other.computed"), new GradeBadge(code, words.grade(code))));
        facts.add(ui.getTranslation("evaluation.other.reason"), grade.reason())
                .add(ui.getTranslation("evaluation.other.evidence"), grade.evidence())
                .add(
                        ui.getTranslation("evaluation.other.by"),
                        appraisal.assessorName() + ", " + Formats.time(appraisal.confirmedAt(), ui.getLocale()));
        var files = evidence.of(
                        appraisal.employee(),
                        Kind.ASSESSOR_GRADE,
                        List.of(appraisal.id().value()))
                .getOrDefault(appraisal.id().value(), List.of());
        if (!files.isEmpty()) {
            facts.add(ui.getTranslation("evaluation.other.files"), new EvidenceLinks(evidence, files));
        }
        var card = new Section(title, new Paragraph(ui.getTranslation("evaluation.other.help")), facts);
        card.addClassNames("tolok-card", "tolok-other-grade");
        return card;
    }
}
