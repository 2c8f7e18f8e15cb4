package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.RuleSetRows;
import id.tolok.rules.internal.TextSearch;
import id.tolok.rules.internal.Versions;
import id.tolok.shared.Requires;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a word is used, over all versions of all rule sets: an indicator, a code, an article, a name. */
@Service
@Transactional(readOnly = true)
public class RuleSearch {

    private static final int SHORTEST = 2;

    private final RuleSetRows ruleSets;
    private final Versions versions;
    private final FileRows files;

    RuleSearch(RuleSetRows ruleSets, Versions versions, FileRows files) {
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.files = files;
    }

    /** Without regard to capitals; nothing for less than two characters. Versions that were given up are left out. */
    @Requires(RULES_READ)
    public List<FoundText> find(String words) {
        var wanted = words.strip();
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        var search = new TextSearch(wanted);
        for (var ruleSet : ruleSets.all()) {
            versions.of(ruleSet.id()).stream()
                    .filter(version -> version.state() != VersionState.DISCARDED)
                    .forEach(version -> search.in(version, files.of(version.id())));
        }
        return search.found();
    }
}
