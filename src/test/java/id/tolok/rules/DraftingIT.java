package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.BUDI;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class DraftingIT {

    @Autowired
    private ApplicationContext application;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
    }

    @Test
    void keepsEveryByteOfAFile() {
        var odd = Packs.text("notes.drl", "\uFEFF// catatan\r\n\t// tanpa baris akhir");
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, odd, 0));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft))).contains(odd);
    }

    @Test
    void numbersEveryChangeWithItsAuthor() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(3), 0));
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(4), 1));
        workshop.as(BUDI, () -> workshop.authoring.takeOver(draft));
        workshop.as(BUDI, () -> workshop.authoring.remove(draft, Packs.RULES_FILE, 2));

        var changes = workshop.as(AYU, () -> workshop.authoring.changes(draft));
        assertThat(changes).extracting(DraftChange::revision).containsExactly(3, 2, 1);
        assertThat(changes).extracting(change -> change.signature().by()).containsExactly("budi", "ayu", "ayu");
        assertThat(changes.getFirst().after()).isEmpty();
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft)).authors())
                .containsExactly("ayu", "budi");
    }

    @Test
    void countsASaveThatChangesNothingAsNoChange() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        assertThat(workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(2), 0))
                        .revision())
                .isZero();
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft)).authors())
                .isEmpty();
    }

    @Test
    void tellsTheSecondEditorOfADraftWhoIsThere() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.refuses("DRAFT_LOCKED", BUDI, () -> workshop.authoring.edit(draft));
        workshop.refuses("LOCK_LOST", BUDI, () -> workshop.authoring.save(draft, Packs.rules(9), 0));

        workshop.as(BUDI, () -> workshop.authoring.takeOver(draft));
        workshop.refuses("LOCK_LOST", AYU, () -> workshop.authoring.save(draft, Packs.rules(8), 0));
        assertThat(workshop.as(BUDI, () -> workshop.authoring.save(draft, Packs.rules(9), 0))
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void givesTheSeatAwayWhenItsHolderLeaves() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> {
            workshop.authoring.leave(draft);
            return true;
        });
        workshop.as(BUDI, () -> workshop.authoring.edit(draft));
        assertThat(workshop.as(AYU, () -> workshop.authoring.editor(draft)).map(EditorLock::holder))
                .contains("budi");
    }

    @Test
    void refusesAChangeOfAnOlderRevision() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, Packs.rules(3), 0));
        workshop.refuses("DRAFT_MOVED_ON", AYU, () -> workshop.authoring.save(draft, Packs.rules(4), 0));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft))).contains(Packs.rules(3));
    }

    @Test
    void refusesChangesOfPublishedText() {
        workshop.refuses("NOT_A_DRAFT", AYU, () -> workshop.authoring.edit(workshop.first()));
        workshop.refuses("NOT_A_DRAFT", AYU, () -> workshop.authoring.takeOver(workshop.first()));
        workshop.refuses("NOT_A_DRAFT", AYU, () -> workshop.authoring.save(workshop.first(), Packs.rules(9), 0));
        workshop.refuses("NOT_A_DRAFT", AYU, () -> workshop.authoring.remove(workshop.first(), Packs.RULES_FILE, 0));
        workshop.refuses("NOT_A_DRAFT", AYU, () -> workshop.publication.submit(workshop.first()));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(workshop.first())))
                .isEqualTo(Packs.files(workshop.ruleSet(), 2).reversed());
    }

    @Test
    void refusesFileNamesThatLeadElsewhere() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        for (var path :
                new String[] {"../rules.drl", "/rules.drl", "cases/../../x.drl", ".drl", "a\\b.drl", "a//b.drl"}) {
            workshop.refuses("BAD_FILE_NAME", AYU, () -> workshop.authoring.save(draft, Packs.text(path, "x"), 0));
        }
    }
}
