package id.tolok.access;

import static id.tolok.shared.Permission.ACCESS_MANAGE;
import static id.tolok.shared.Permission.AUDIT_READ;
import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;
import static id.tolok.shared.Permission.COACHING_RELEASE;
import static id.tolok.shared.Permission.COACHING_STATISTICS;
import static id.tolok.shared.Permission.CRITERIA_READ;
import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_OWN;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;
import static id.tolok.shared.Permission.EVALUATION_RELEASE;
import static id.tolok.shared.Permission.EVALUATION_RUN;
import static id.tolok.shared.Permission.FACTS_CONTRIBUTE;
import static id.tolok.shared.Permission.FACTS_IMPORT;
import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.FACTS_READ_OWN;
import static id.tolok.shared.Permission.FACTS_RECORD;
import static id.tolok.shared.Permission.FEEDBACK_MANAGE;
import static id.tolok.shared.Permission.FEEDBACK_READ;
import static id.tolok.shared.Permission.FEEDBACK_READ_OWN;
import static id.tolok.shared.Permission.FEEDBACK_REVIEW;
import static id.tolok.shared.Permission.GOALS_AGREE;
import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.ORGANISATION_READ;
import static id.tolok.shared.Permission.ORGANISATION_READ_OWN;
import static id.tolok.shared.Permission.PLANNING_EDIT;
import static id.tolok.shared.Permission.PLANNING_READ;
import static id.tolok.shared.Permission.PRIVACY_ANSWER;
import static id.tolok.shared.Permission.PRIVACY_ASK;
import static id.tolok.shared.Permission.PRIVACY_READ;
import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.shared.Permission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What people are here for, and what each of them may do. Somebody with several roles may do what any of them may. */
public enum Role {
    POLICY_EDITOR(CRITERIA_READ, RULES_READ, RULES_EDIT, PLANNING_READ, COACHING_STATISTICS),
    POLICY_APPROVER(CRITERIA_READ, RULES_READ, RULES_APPROVE, RULES_PUBLISH, PLANNING_READ, COACHING_STATISTICS),
    ASSESSOR(
            CRITERIA_READ,
            RULES_READ,
            PLANNING_READ,
            ORGANISATION_READ_OWN,
            GOALS_AGREE,
            FACTS_READ_OWN,
            FACTS_RECORD,
            FACTS_CONTRIBUTE,
            EVALUATION_RUN,
            EVALUATION_READ_TEAM,
            EVALUATION_READ_OWN,
            FEEDBACK_READ_OWN,
            PRIVACY_ASK,
            COACHING_OWN,
            COACHING_CONFIRM),
    EMPLOYEE(
            CRITERIA_READ,
            PLANNING_READ,
            GOALS_AGREE,
            ORGANISATION_READ_OWN,
            FACTS_READ_OWN,
            FACTS_CONTRIBUTE,
            EVALUATION_READ_OWN,
            FEEDBACK_READ_OWN,
            PRIVACY_ASK,
            COACHING_OWN),
    HR(
            CRITERIA_READ,
            RULES_READ,
            PLANNING_READ,
            PLANNING_EDIT,
            ORGANISATION_READ,
            ORGANISATION_EDIT,
            FACTS_READ,
            FACTS_IMPORT,
            FACTS_RECORD,
            EVALUATION_RUN,
            EVALUATION_READ_ALL,
            EVALUATION_RELEASE,
            FEEDBACK_READ,
            FEEDBACK_REVIEW,
            FEEDBACK_MANAGE,
            PRIVACY_READ,
            PRIVACY_ANSWER,
            COACHING_RELEASE,
            COACHING_READ_ALL,
            COACHING_STATISTICS),
    AUDITOR(
            CRITERIA_READ,
            RULES_READ,
            PLANNING_READ,
            ORGANISATION_READ,
            FACTS_READ,
            EVALUATION_READ_ALL,
            FEEDBACK_READ,
            PRIVACY_READ,
            COACHING_READ_ALL,
            COACHING_STATISTICS,
            AUDIT_READ),
    /** Manages accounts, and sees employees to link accounts to them; no facts and no results. */
    ADMINISTRATOR(CRITERIA_READ, ORGANISATION_READ, ACCESS_MANAGE);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
