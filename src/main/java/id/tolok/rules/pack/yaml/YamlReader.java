package id.tolok.rules.pack.yaml;

import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML file into a {@link YamlNode}. Works on the parser's events, so that nothing is ever constructed from a tag. */
public final class YamlReader {
    static final int MOST_BYTES = 1 << 20;

    private YamlReader() {}

    /** @return empty when the file is not YAML at all, or empty; the issues then say why */
    public static Optional<YamlNode> read(SourceFile file, List<Issue> issues) {
        var whole = new Place(file.path(), 1, 1);
        var bytes = file.content();
        if (bytes.length > MOST_BYTES) {
            issues.add(Issue.error("YAML_TOO_LARGE", whole, bytes.length, MOST_BYTES));
            return Optional.empty();
        }
        var text = decode(bytes);
        if (text.isEmpty()) {
            issues.add(Issue.error("YAML_NOT_UTF8", whole));
            return Optional.empty();
        }
        return parse(file.path(), text.get(), issues);
    }

    private static Optional<YamlNode> parse(String path, String text, List<Issue> issues) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MOST_BYTES)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(path, events, issues).document();
        } catch (YamlTooDeep e) {
            issues.add(Issue.error("YAML_TOO_DEEP", e.place()));
        } catch (MarkedYamlEngineException e) {
            var place = e.getProblemMark()
                    .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Place(path, 1, 1));
            issues.add(Issue.error("YAML_SYNTAX", place, e.getProblem()));
        } catch (YamlEngineException e) {
            issues.add(Issue.error("YAML_SYNTAX", new Place(path, 1, 1), firstLine(e)));
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
