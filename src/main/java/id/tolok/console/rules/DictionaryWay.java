package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
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

/** Aspects, indicators and whatever rules may give, entry by entry in forms. */
final class DictionaryWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final Changed change;
    private final Select<Section> section = new Select<>();
    private final ListBox<String> list = new ListBox<>();
    private final Div place = new Div();
    private final Div tools = new Div();
    private final Paragraph problem = new Paragraph();
    private final Div component = new Div();
    private transient Issues issues = Issues.NONE;
    private String path = "";
    private String text = "";
    private String chosen = "";
    private boolean readOnly;
    private boolean showing;

    DictionaryWay(Changed change) {
        this.change = change;
        section.setId("dictionary-section");
        section.setAriaLabel(UI.getCurrent().getTranslation("rules.dictionary.section"));
        section.setItemLabelGenerator(s -> UI.getCurrent().getTranslation("rules.dictionary." + s.key()));
        section.setItems(Section.values());
        section.setValue(Section.INDICATORS);
        section.addValueChangeListener(event -> {
            if (!showing) {
                chosen = "";
                list();
            }
        });
        list.setId("dictionary-list");
        list.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) {
                chosen = event.getValue();
                open();
            }
        });
        tools.add(tool("new", VaadinIcon.PLUS, this::add), tool("delete", VaadinIcon.TRASH, this::remove));
        problem.setId("dictionary-problem");
        problem.addClassName("tolok-rule-problem");
        problem.getElement().setAttribute("role", "status");
        var side = new Div(section, tools, list);
        side.addClassName("tolok-rule-side");
        var middle = new Div(problem, place);
        middle.addClassName("tolok-rule-middle");
        component.addClassName("tolok-rule-forms");
        component.add(side, middle);
    }

    @Override
    public String name() {
        return "dictionary";
    }

    @Override
    public Component component() {
        return component;
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
        readOnly = value;
        tools.setEnabled(!value);
        place.setEnabled(!value);
    }

    @Override
    public void setIssues(Issues found) {
        issues = found;
        problem.setText(found.all().stream()
                .filter(issue -> issue.place().file().equals(path))
                .findFirst()
                .map(issue -> component.getTranslation("rules.form.not-yet", issue.message(locale())))
                .orElse(""));
    }

    @Override
    public void reveal(Issue issue) {
        setIssues(issues);
    }

    private void list() {
        var file = file();
        var codes = file.codes(section.getValue());
        chosen = codes.contains(chosen) ? chosen : codes.stream().findFirst().orElse("");
        showing = true;
        list.setItems(codes);
        list.setItemLabelGenerator(code -> title(file.entry(section.getValue(), code), code));
        list.setValue(chosen.isEmpty() ? null : chosen);
        showing = false;
        open();
    }

    private void open() {
        place.removeAll();
        if (!chosen.isEmpty()) {
            var of = section.getValue();
            var code = chosen;
            place.add(DictionaryForms.of(of, code, file().entry(of, code), file().codes(Section.ASPECTS), entry -> {
                take(file().put(of, code, code, entry));
            }));
        }
        place.setEnabled(!readOnly);
    }

    private void add() {
        new CodeDialog(section.getValue(), file().codes(section.getValue()), (code, titles) -> {
                    take(file().put(
                                    section.getValue(),
                                    code,
                                    code,
                                    DictionaryForms.fresh(section.getValue(), titles, file())));
                    chosen = code;
                    list();
                })
                .open();
    }

    private void remove() {
        file().remove(section.getValue(), chosen)
                .ifPresentOrElse(
                        left -> {
                            take(left);
                            list();
                        },
                        () -> Notices.warn(component.getTranslation("rules.dictionary.last")));
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

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button = new Button(
                UI.getCurrent().getTranslation("rules.dictionary." + name), icon.create(), click -> work.run());
        button.setId("dictionary-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
