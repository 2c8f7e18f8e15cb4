package id.tolok.rules.pack;

import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;
import id.tolok.rules.pack.yaml.YamlNode;
import id.tolok.shared.Issue;
import id.tolok.shared.RuleSetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads {@code ruleset.yaml}; where something is wrong, a stand-in keeps the reading going. */
final class ManifestReader {
    private static final Kind<RuleSetId> ID =
            Kind.scalar(new RuleSetId("unreadable"), "PACK_ID", ManifestReader::ruleSetId);
    private static final Kind<BigDecimal> PERCENT = Kind.scalar(
            BigDecimal.ZERO, "YAML_NOT_A_PERCENTAGE", text -> Kind.decimal(text).filter(ManifestReader::isPercent));

    private ManifestReader() {}

    static Manifest read(YamlNode node, List<Issue> issues) {
        var fields = Fields.of(node, issues);
        var manifest = new Manifest(
                fields.need("id", ID),
                fields.need("title", TitlesReader.TITLES),
                fields.need("effective-from", Kind.DATE),
                fields.need("coverage-threshold", PERCENT),
                new DictionaryReader(fields, issues).read());
        fields.end();
        return manifest;
    }

    private static Optional<RuleSetId> ruleSetId(String text) {
        return text.matches("[a-z][a-z0-9-]{0,59}") ? Optional.of(new RuleSetId(text)) : Optional.empty();
    }

    private static boolean isPercent(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(new BigDecimal(100)) <= 0;
    }
}
