package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far long work is: a bar and a sentence that a screen reader hears. Refreshed with {@link WhileShown}. */
public class Progress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ProgressBar bar = new ProgressBar();
    private final Span sentence = new Span();

    public Progress(String label) {
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", label);
        sentence.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("tolok-progress");
        getContent().add(sentence, bar);
        sentence.setText(label);
    }

    /** @param total 0 while nobody knows it */
    public void show(long done, long total, String text) {
        bar.setIndeterminate(total <= 0);
        if (total > 0) {
            bar.setValue(Math.clamp((double) done / total, 0, 1));
        }
        sentence.setText(text);
    }
}
