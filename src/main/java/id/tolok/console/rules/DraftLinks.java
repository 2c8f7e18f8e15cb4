package id.tolok.console.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.shared.RuleSetVersionId;

/** Keeps the file that is shown in the address, so that a link or a reload leads back to it. */
final class DraftLinks {

    private DraftLinks() {}

    static void remember(RuleSetVersionId draft, String file) {
        var address = "rules/draft/" + draft.value() + "?"
                + QueryParameters.of("file", file).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
