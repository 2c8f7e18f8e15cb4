package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import id.tolok.rules.pack.CaseReport;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One way to edit a file. All ways of one file show the same text; a change in any of them is a new text. */
interface FileEditor extends Serializable {

    /** Names its tab: {@code rules.way.NAME}. */
    String name();

    Component component();

    /** Whether a file with this text can be shown here; others can always be edited as text. */
    boolean canShow(String path, String text);

    void show(String path, String text);

    void setReadOnly(boolean readOnly);

    void setIssues(Issues issues);

    void reveal(Issue issue);

    /** What running the cases of the draft gave; nothing while there are errors. */
    default void setCases(Optional<CaseReport> report, List<String> rules) {}

    /** Draws what the cases showed of each condition; nothing where that is not wanted. */
    default void setCoverage(List<CoverageMarks.Mark> marks) {}

    /** Told that a file shall say something else. */
    interface Changed extends Serializable {
        void changed(String path, String text);
    }
}
