package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.SourceFile;
import id.tolok.testing.WholeApplication;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class ExchangeIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuleExchange exchange;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
    }

    @Test
    void bringsAVersionBackByteByByte() {
        var zip = workshop.as(CITRA, () -> exchange.export(workshop.first()));
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()));
        workshop.as(AYU, () -> workshop.authoring.save(draft.id(), Packs.rules(9), 0));
        workshop.as(AYU, () -> workshop.authoring.save(draft.id(), Packs.caseOfTwoDays(), 1));

        var back = workshop.as(AYU, () -> exchange.replace(draft.id(), zip, 2));
        assertThat(back.content()).isEqualTo(draft.content());
        assertThat(workshop.as(AYU, () -> exchange.export(draft.id()))).isEqualTo(zip);
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft.id())))
                .extracting(SourceFile::path)
                .containsExactly(Packs.RULES_FILE, "ruleset.yaml");
    }

    @Test
    void changesNothingWhenTheArchiveIsRefused() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()));
        var zip = workshop.as(AYU, () -> exchange.export(draft.id()));
        var half = Arrays.copyOf(zip, zip.length / 2);
        workshop.refuses("ZIP_UNREADABLE", AYU, () -> exchange.replace(draft.id(), half, 0));
        workshop.refuses("ZIP_WITHOUT_MANIFEST", AYU, () -> exchange.replace(draft.id(), new byte[0], 0));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft.id())).content())
                .isEqualTo(draft.content());
    }
}
