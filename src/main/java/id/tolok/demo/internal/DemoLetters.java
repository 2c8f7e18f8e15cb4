package id.tolok.demo.internal;

import id.tolok.coaching.Appraisal;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.Confirmations;
import id.tolok.coaching.Objection.Target;
import id.tolok.coaching.Objections;
import id.tolok.coaching.Releases;
import id.tolok.evaluation.UnitReleases;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Permission;
import id.tolok.shared.RuleSetId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Confirms, gives back and releases the results of one team; one person objects. */
@Component
@Profile("demo")
class DemoLetters {

    private static final int CONFIRMED = 7;
    private static final int RELEASED = 5;

    private final Confirmations confirmations;
    private final UnitReleases units;
    private final Releases releases;
    private final Appraisals appraisals;
    private final Objections objections;
    private final CurrentActor actor;

    DemoLetters(
            Confirmations confirmations,
            UnitReleases units,
            Releases releases,
            Appraisals appraisals,
            Objections objections,
            CurrentActor actor) {
        this.confirmations = confirmations;
        this.units = units;
        this.releases = releases;
        this.appraisals = appraisals;
        this.objections = objections;
        this.actor = actor;
    }

    void send(Actor assessor, Actor first, PeriodId period, RuleSetId ruleSet) {
        var graded = actor.as(assessor, () -> confirmations.candidates(period, ruleSet)).stream()
                .filter(candidate -> candidate.dated().result().grade().isPresent())
                .sorted(Comparator.comparing(candidate -> !first.employee()
                        .equals(Optional.of(candidate.dated().result().employee()))))
                .map(candidate -> candidate.dated().result().id())
                .toList();
        var confirmed = graded.stream().limit(CONFIRMED).toList();
        actor.as(assessor, () -> confirmations.confirm(Set.copyOf(confirmed)));
        graded.stream()
                .skip(CONFIRMED)
                .findFirst()
                .ifPresent(result -> actor.as(
                        assessor, () -> confirmations.giveBack(result, "Data presensi bulan Oktober belum lengkap.")));
        var ids = appraisals.ofResults(confirmed);
        var released = confirmed.stream()
                .limit(RELEASED)
                .map(result -> Objects.requireNonNull(ids.get(result), "confirmed just now"))
                .toList();
        released.stream()
                .findFirst()
                .ifPresent(one -> units.override(
                        one.run(),
                        one.unit(),
                        "BAIK",
                        "Tim kecil: batas persentase tidak berarti untuk sembilan orang."));
        releases.release(released.stream().map(Appraisal::id).toList());
        released.stream().skip(RELEASED - 2L).forEach(this::receive);
        released.stream().skip(RELEASED - 1L).forEach(appraisal -> object(appraisal, assessor));
    }

    private void receive(Appraisal appraisal) {
        actor.as(self(appraisal), () -> objections.receive(appraisal.id()));
    }

    private void object(Appraisal appraisal, Actor assessor) {
        actor.as(
                self(appraisal),
                () -> objections.object(
                        appraisal.id(),
                        new Target(Target.Kind.FACT, "late_minutes"),
                        "Pada bulan Februari saya ditugaskan ke kantor kota pada pagi hari. Surat tugasnya ada."));
        actor.as(
                assessor,
                () -> objections.explain(
                        appraisal.id(),
                        "Mesin presensi tidak mencatat penugasan, dan surat tugasnya belum saya terima."));
    }

    private static Actor self(Appraisal appraisal) {
        return new Actor("demo", Optional.of(appraisal.employee()), EnumSet.allOf(Permission.class));
    }
}
