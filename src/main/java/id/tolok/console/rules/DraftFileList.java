package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a draft, each with the number of its issues. */
final class DraftFileList extends Composite<ListBox<String>> {

    private static final long serialVersionUID = 1L;

    private static final List<String> GROUPS = List.of("dictionary", "tables", "rules", "cases", "others");
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(path -> GROUPS.indexOf(group(path)))
            .thenComparing(Comparator.naturalOrder());

    private final Selection selection;
    private final transient SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, Span> badges = new HashMap<>();

    DraftFileList(Selection selection) {
        this.selection = selection;
        var list = getContent();
        list.addClassName("tolok-rule-files");
        list.setRenderer(new ComponentRenderer<>(this::entry));
        list.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                show(event.getValue());
            }
        });
    }

    void setFiles(Collection<SourceFile> all) {
        files.clear();
        badges.clear();
        all.forEach(file -> files.put(file.path(), file));
        var sorted = files.keySet().stream().sorted(ORDER).toList();
        getContent().setItems(sorted);
        String group = "";
        for (var path : sorted) {
            if (!group(path).equals(group)) {
                group = group(path);
                getContent().prependComponents(path, heading(group));
            }
        }
    }

    private Component heading(String group) {
        var heading = new Span(getTranslation("rules.files." + group));
        heading.addClassName("tolok-rule-files-head");
        return heading;
    }

    /** What a file is to somebody who looks for it. */
    private static String group(String path) {
        return path.equals("ruleset.yaml")
                ? "dictionary"
                : path.endsWith(".drl.csv") || path.endsWith(".drl.xlsx")
                        ? "tables"
                        : path.endsWith(".drl") ? "rules" : path.startsWith("cases/") ? "cases" : "others";
    }

    void update(String path, String text) {
        files.put(path, FileTexts.file(path, text));
    }

    /** Selects a file, or where there is no such file the first one with rules. */
    void select(String path) {
        if (files.containsKey(path)) {
            getContent().setValue(path);
        } else {
            files.keySet().stream()
                    .filter(name -> name.endsWith(".drl"))
                    .findFirst()
                    .ifPresent(getContent()::setValue);
        }
    }

    String selected() {
        return getContent().getOptionalValue().orElse("");
    }

    void count(Issues issues) {
        var now = issues.all().stream()
                .collect(Collectors.groupingBy((Issue issue) -> issue.place().file(), Collectors.counting()));
        badges.forEach((path, badge) -> show(badge, now.getOrDefault(path, 0L)));
    }

    private void show(String path) {
        var text = Optional.ofNullable(files.get(path)).flatMap(FileTexts::of);
        selection.selected(path, text.orElse(""), text.isPresent());
    }

    private Component entry(String path) {
        var badge = new StateBadge("", Tone.BAD);
        badges.put(path, badge);
        show(badge, 0);
        var entry = new Span(new Span(path), badge);
        entry.addClassName("tolok-rule-file");
        return entry;
    }

    private static void show(Span badge, long count) {
        badge.setText(String.valueOf(count));
        badge.setVisible(count > 0);
    }

    /** Told which file somebody chose. */
    interface Selection extends java.io.Serializable {
        void selected(String path, String text, boolean isText);
    }
}
