package id.tolok.coaching.internal;

import id.tolok.shared.PersonalRecords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module keeps about a person. */
@Configuration(proxyBeanMethods = false)
class CoachingPersonalRecords {

    /** What was agreed to help a person, and what came of it. */
    @Bean
    PersonalRecords actionRecords() {
        return PersonalRecords.of("actions", """
                select title, due_on, state, outcome, ended_on
                from coaching_action where employee_id = ? order by id""", "action", "due_on", "state", "outcome", "ended_at");
    }

    /** The own released appraisals, with what was objected and decided. */
    @Bean
    PersonalRecords appraisalRecords() {
        return PersonalRecords.of(
                "appraisals",
                """
                select a.period_code, a.rule_set, a.computed_grade, a.assessor_grade, a.grade_reason, a.grade_evidence,
                    a.assessor_name,
                    a.state, a.received_on, o.reasons, o.explanation, o.decision_reasons
                from appraisal a left join appraisal_objection o on o.appraisal_id = a.id
                where a.employee_id = ? and a.state <> 'CONFIRMED' order by a.id""",
                "period",
                "rule_set",
                "computed_grade",
                "assessor_grade",
                "reason",
                "proof",
                "assessor",
                "state",
                "received_on",
                "objection",
                "explanation",
                "decision");
    }

    /** Which results the person got, of those that were handed over. */
    @Bean
    PersonalRecords resultRecords() {
        return PersonalRecords.of(
                "results", """
                select r.created_at, r.period_code, r.rule_set, r.version_number, e.status, e.grade, e.hash
                from appraisal a join evaluation_result e on e.id = a.result_id join evaluation_run r on r.id = a.run_id
                where a.employee_id = ? and a.state <> 'CONFIRMED' order by r.created_at, e.id""", "evaluated_at", "period", "rule_set", "version", "state", "grade", "hash");
    }

    /** The files behind a grade that the assessor set, once it was handed over. */
    @Bean
    PersonalRecords gradeEvidenceRecords() {
        return PersonalRecords.of(
                "grade_evidence", """
                select a.period_code, f.name, f.media_type, f.byte_count, f.content_hash, f.uploaded_by, f.uploaded_at
                from evidence_file f join appraisal a on a.id = f.subject_id
                where f.owner_id = ? and f.subject_kind = 'ASSESSOR_GRADE' and a.state <> 'CONFIRMED'
                order by f.uploaded_at, f.id""", "period", "file", "media_type", "bytes", "hash", "uploaded_by", "uploaded_at");
    }

    /** The dialogues of a person, with what both sides wrote down for each other. */
    @Bean
    PersonalRecords dialogueRecords() {
        return PersonalRecords.of(
                "dialogues", """
                select held_at, topic, place, state, employee_notes, assessor_notes
                from coaching_dialogue where employee_id = ? order by held_at, id""", "held_at", "topic", "place", "state", "employee_notes", "assessor_notes");
    }

    /** How a person saw the own aspects. */
    @Bean
    PersonalRecords ownViewRecords() {
        return PersonalRecords.of("own_views", """
                select p.code, v.rule_set, v.aspect, v.view_level, v.note
                from own_view v join appraisal_period p on p.id = v.period_id
                where v.employee_id = ? and v.side = 'SELF' order by p.first_day, v.rule_set, v.aspect""", "period", "rule_set", "aspect", "view_level", "text");
    }

    /** What a person asked about rules. */
    @Bean
    PersonalRecords questionRecords() {
        return PersonalRecords.of("questions", """
                select rule_set, rule_name, content, asked_at, answer
                from criteria_question where asked_by_employee = ? order by id""", "rule_set", "rule", "text", "asked_at", "answer");
    }
}
