package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.shell.Notices;
import id.tolok.engine.SourceFile;
import id.tolok.rules.pack.DictionaryFile;
import id.tolok.rules.pack.DictionaryFile.Section;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Aspects, indicators and whatever rules may give, entry by entry in forms. */
final class DictionaryWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final transient Criteria criteria;
    private final Changed change;
    private final Select<Section> section = new Select<>();
    private final Paragraph problem = new Paragraph();
    private final ListAndForm frame = new ListAndForm("dictionary-list", problem, this::open);
    private transient Issues issues = Issues.NONE;
    private String path = "";
    private String text = "";
    private boolean showing;

    /** What the dictionary needs to know of the rules. */
    interface Criteria {

        /** Whether no rule asks for an indicator yet. */
        boolean isUnused(String indicator);

        /** Begins a rule about it. */
        void write(String indicator);
    }

    DictionaryWay(Criteria criteria, Changed change) {
        this.criteria = criteria;
        this.change = change;
        section.setId("dictionary-section");
        section.setAriaLabel(UI.getCurrent().getTranslation("rules.dictionary.section"));
        section.setItemLabelGenerator(s -> UI.getCurrent().getTranslation("rules.dictionary." + s.key()));
        section.setItems(Section.values());
        section.setValue(Section.INDICATORS);
        section.addValueChangeListener(event -> {
            if (!showing) {
                frame.choose("");
                list();
            }
        });
        problem.setId("dictionary-problem");
        problem.addClassName("tolok-rule-problem");
        frame.above(section);
        tool("new", VaadinIcon.PLUS, this::add);
        tool("delete", VaadinIcon.TRASH, this::remove);
    }

    @Override
    public String name() {
        return "dictionary";
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public boolean canShow(String shown, String content) {
        return DictionaryFile.of(FileTexts.file(shown, content))
                .filter(file -> file.isEditable(Section.INDICATORS) && file.isEditable(Section.ASPECTS))
                .isPresent();
    }

    @Override
    public void show(String shown, String content) {
        path = shown;
        text = content;
        var file = file();
        showing = true;
        section.setItems(
                Arrays.stream(Section.values()).filter(file::isEditable).toList());
        section.setValue(section.isEmpty() ? Section.INDICATORS : section.getValue());
        showing = false;
        list();
    }

    @Override
    public void setReadOnly(boolean value) {
        frame.setReadOnly(value);
    }

    @Override
    public void setIssues(Issues found) {
        issues = found;
        problem.setText(found.all().stream()
                .filter(issue -> issue.place().file().equals(path))
                .findFirst()
                .map(issue -> frame.getTranslation("rules.form.not-yet", issue.message(locale())))
                .orElse(""));
    }

    @Override
    public void reveal(Issue issue) {
        setIssues(issues);
    }

    private void list() {
        var file = file();
        frame.list().setItemLabelGenerator(code -> title(file.entry(section.getValue(), code), code));
        frame.fill(file.codes(section.getValue()));
    }

    private Optional<Component> open(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var of = section.getValue();
        var form = new Div(DictionaryForms.of(
                of,
                code,
                file().entry(of, code),
                file().codes(Section.ASPECTS),
                aspect -> title(file().entry(Section.ASPECTS, aspect), aspect),
                entry -> take(file().put(of, code, code, entry))));
        if (of == Section.INDICATORS && criteria.isUnused(code)) {
            form.add(next(code));
        }
        return Optional.of(form);
    }

    /** An indicator alone changes nobody's score. */
    private Div next(String code) {
        var write = new Button(
                frame.getTranslation("rules.dictionary.write-rule"),
                VaadinIcon.ARROW_RIGHT.create(),
                click -> criteria.write(code));
        write.setId("dictionary-write-rule");
        write.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var next = new Div(new Paragraph(frame.getTranslation("rules.dictionary.unused")), write);
        next.setId("dictionary-next");
        next.addClassName("tolok-rule-next");
        return next;
    }

    private void add() {
        new CodeDialog(section.getValue(), file().codes(section.getValue()), (code, titles) -> {
                    take(file().put(
                                    section.getValue(),
                                    code,
                                    code,
                                    DictionaryForms.fresh(section.getValue(), titles, file())));
                    frame.choose(code);
                    list();
                })
                .open();
    }

    private void remove() {
        file().remove(section.getValue(), frame.chosen())
                .ifPresentOrElse(
                        left -> {
                            take(left);
                            list();
                        },
                        () -> Notices.warn(frame.getTranslation("rules.dictionary.last")));
    }

    private void take(SourceFile file) {
        FileTexts.of(file).filter(content -> !content.equals(text)).ifPresent(content -> {
            text = content;
            change.changed(path, content);
        });
    }

    private DictionaryFile file() {
        return DictionaryFile.of(FileTexts.file(path, text)).orElseThrow();
    }

    private static String title(Map<String, Object> entry, String code) {
        var titles = entry.get("title") instanceof Map<?, ?> map ? map : entry;
        var title = titles.get(locale().getLanguage().equals("en") ? "en" : "id");
        return title instanceof String words ? words + " · " + code : code;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private void tool(String name, VaadinIcon icon, Runnable work) {
        frame.tool("dictionary-" + name, "rules.dictionary." + name, icon, work);
    }
}
