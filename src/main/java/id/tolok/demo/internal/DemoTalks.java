package id.tolok.demo.internal;

import id.tolok.coaching.ActionData;
import id.tolok.coaching.CourseData;
import id.tolok.coaching.DevelopmentActions;
import id.tolok.coaching.DialogueData;
import id.tolok.coaching.Dialogues;
import id.tolok.coaching.TrainingCatalogue;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A dialogue, an action and a small catalogue of courses. */
@Component
@Profile("demo")
class DemoTalks {

    private final Dialogues dialogues;
    private final DevelopmentActions actions;
    private final TrainingCatalogue catalogue;
    private final CurrentActor actor;
    private final Clock clock;

    DemoTalks(
            Dialogues dialogues,
            DevelopmentActions actions,
            TrainingCatalogue catalogue,
            CurrentActor actor,
            Clock clock) {
        this.dialogues = dialogues;
        this.actions = actions;
        this.catalogue = catalogue;
        this.actor = actor;
        this.clock = clock;
    }

    void begin(Actor assessor, Actor employee) {
        var person = employee.employee().orElseThrow();
        var course = catalogue.add(new CourseData(
                "Pelayanan prima di loket",
                "BKPSDM",
                "Dua hari: menyapa, mendengar, menjelaskan syarat, dan menangani keluhan.",
                Optional.of("PELATIHAN_PELAYANAN")));
        catalogue.add(new CourseData(
                "Aplikasi pelayanan yang baru",
                "Dinas Kominfo",
                "Setengah hari per modul, dengan pendamping di tempat kerja selama sebulan.",
                Optional.of("PELATIHAN_SISTEM_BARU")));
        catalogue.add(new CourseData(
                "Pendampingan inovasi",
                "Bagian Organisasi",
                "Dari gagasan sampai formulir indeks inovasi; tiga pertemuan.",
                Optional.of("PENDAMPINGAN_INOVASI")));
        var day = LocalDate.now(clock);
        var noon = day.plusDays(7).atTime(10, 0).atZone(clock.getZone()).toInstant();
        actor.as(
                assessor,
                () -> dialogues.invite(
                        person, new DialogueData(noon, "Ruang rapat", "Hasil penilaian dan rencana 2027")));
        actor.as(
                assessor,
                () -> actions.agree(
                        person,
                        Optional.empty(),
                        new ActionData(
                                "Mengikuti pelatihan pelayanan prima",
                                day.plusDays(30),
                                Optional.of(course),
                                Optional.empty(),
                                Optional.of("service_quality"),
                                false)));
    }
}
