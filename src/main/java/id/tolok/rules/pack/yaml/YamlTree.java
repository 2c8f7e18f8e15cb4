package id.tolok.rules.pack.yaml;

import id.tolok.rules.pack.yaml.YamlNode.Entry;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds nodes from the parser's events. Anchors, aliases and tags have no use in a rule pack and are refused, which
 * also rules out documents that grow when read.
 */
final class YamlTree {
    private static final int DEEPEST = 24;

    private final String path;
    private final Iterator<Event> events;
    private final List<Issue> issues;

    YamlTree(String path, Iterator<Event> events, List<Issue> issues) {
        this.path = path;
        this.events = events;
        this.issues = issues;
    }

    Optional<YamlNode> document() {
        var event = next();
        if (event.getEventId() == ID.StreamStart) {
            event = next();
        }
        if (event.getEventId() == ID.StreamEnd) {
            issues.add(Issue.error("YAML_EMPTY", new Place(path, 1, 1)));
            return Optional.empty();
        }
        var root = node(next(), 1);
        next();
        var after = next();
        if (after.getEventId() != ID.StreamEnd) {
            issues.add(Issue.error("YAML_SECOND_DOCUMENT", place(after)));
        }
        return root;
    }

    /** Empty for an alias, which stands for nothing here. */
    private Optional<YamlNode> node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new YamlTooDeep(place(event));
        }
        refuseAnchorAndTag(event);
        return switch (event.getEventId()) {
            case Scalar -> Optional.of(new YamlNode.Scalar(((ScalarEvent) event).getValue(), place(event)));
            case SequenceStart -> Optional.of(sequence(place(event), depth));
            case MappingStart -> Optional.of(mapping(place(event), depth));
            case Alias -> {
                issues.add(Issue.error("YAML_ALIAS", place(event)));
                yield Optional.empty();
            }
            default -> throw new IllegalStateException("unexpected " + event);
        };
    }

    private YamlNode sequence(Place place, int depth) {
        var items = new ArrayList<YamlNode>();
        for (var event = next(); event.getEventId() != ID.SequenceEnd; event = next()) {
            node(event, depth + 1).ifPresent(items::add);
        }
        return new YamlNode.Sequence(items, place);
    }

    private YamlNode mapping(Place place, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (var event = next(); event.getEventId() != ID.MappingEnd; event = next()) {
            var key = node(event, depth + 1);
            var value = node(next(), depth + 1);
            if (key.isEmpty() || value.isEmpty()) {
                continue;
            }
            if (!(key.get() instanceof YamlNode.Scalar(var name, var at))) {
                issues.add(Issue.error("YAML_KEY", key.get().place()));
            } else if (entries.putIfAbsent(name, new Entry(value.get(), at)) != null) {
                issues.add(Issue.error("YAML_DUPLICATE_KEY", at, name));
            }
        }
        return new YamlNode.Mapping(entries, place);
    }

    private void refuseAnchorAndTag(Event event) {
        if (event instanceof NodeEvent node
                && event.getEventId() != ID.Alias
                && node.getAnchor().isPresent()) {
            issues.add(Issue.error("YAML_ANCHOR", place(event)));
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.<String>empty();
        };
        tag.ifPresent(name -> issues.add(Issue.error("YAML_TAG", place(event), name)));
    }

    private Event next() {
        return events.next();
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(path, 1, 1));
    }
}
