package id.tolok.console.home;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.shared.Actor;
import id.tolok.shared.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Drafts to go on with, versions to approve and to publish. */
@Component
@Order(1)
class RuleTasks implements Tasks {

    private final RuleSets ruleSets;
    private final ConsoleTexts texts;

    RuleTasks(RuleSets ruleSets, ConsoleTexts texts) {
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    @Override
    public List<Task> of(Actor actor, Locale language) {
        return actor.may(Permission.RULES_READ)
                ? ruleSets.all().stream()
                        .flatMap(set -> of(set, actor, language))
                        .toList()
                : List.of();
    }

    private Stream<Task> of(RuleSet set, Actor actor, Locale language) {
        return ruleSets.versions(set.id()).stream().flatMap(version -> of(set, version, actor, language).stream());
    }

    private Optional<Task> of(RuleSet set, RuleSetVersion version, Actor actor, Locale language) {
        return switch (version.state()) {
            case DRAFT ->
                task(actor, Permission.RULES_EDIT, VaadinIcon.EDIT, "home.task.draft", set, version, language);
            case SUBMITTED ->
                version.authors().contains(actor.name())
                        ? Optional.empty()
                        : task(
                                actor,
                                Permission.RULES_APPROVE,
                                VaadinIcon.CHECK_CIRCLE_O,
                                "home.task.approve",
                                set,
                                version,
                                language);
            case APPROVED ->
                task(actor, Permission.RULES_PUBLISH, VaadinIcon.ROCKET, "home.task.publish", set, version, language);
            case PUBLISHED, WITHDRAWN, DISCARDED -> Optional.empty();
        };
    }

    private Optional<Task> task(
            Actor actor,
            Permission needed,
            VaadinIcon icon,
            String key,
            RuleSet set,
            RuleSetVersion version,
            Locale language) {
        if (!actor.may(needed)) {
            return Optional.empty();
        }
        var sentence = texts.getTranslation(key, language, set.titles().in(language), version.number());
        var place = needed == Permission.RULES_EDIT ? "rules/draft/" : "rules/version/";
        return Optional.of(new Task(icon, sentence, place + version.id().value()));
    }
}
