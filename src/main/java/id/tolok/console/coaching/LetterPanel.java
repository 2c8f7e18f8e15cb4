package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.tolok.console.coaching.LetterText.Part;

/** A letter on the screen. */
class LetterPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    LetterPanel(LetterText letter) {
        getContent().addClassName("tolok-letter");
        getContent().add(new H2(letter.title()), new Paragraph(letter.opening()));
        letter.parts().forEach(part -> getContent().add(part(part)));
        getContent().add(new Paragraph(letter.rights()));
    }

    private static Section part(Part part) {
        var shown = new Section(new H3(part.title()));
        if (!part.lead().isEmpty()) {
            shown.add(new Paragraph(part.lead()));
        }
        var lines = new DescriptionList();
        lines.addClassName("tolok-letter-lines");
        part.lines().forEach(line -> {
            var said = new DescriptionList.Description(line.value());
            if (!line.detail().isEmpty()) {
                var detail = new Div(line.detail());
                detail.addClassName("tolok-basis");
                said.add(detail);
            }
            lines.add(new DescriptionList.Term(line.name()), said);
        });
        shown.add(lines);
        return shown;
    }
}
