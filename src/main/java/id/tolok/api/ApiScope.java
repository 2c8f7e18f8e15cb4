package id.tolok.api;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.FACTS_IMPORT;
import static id.tolok.shared.Permission.FACTS_READ;
import static id.tolok.shared.Permission.ORGANISATION_EDIT;
import static id.tolok.shared.Permission.ORGANISATION_READ;
import static id.tolok.shared.Permission.PLANNING_EDIT;
import static id.tolok.shared.Permission.PLANNING_READ;

import id.tolok.shared.Permission;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a system may do. Each scope opens some addresses, and gives the permissions that the services behind them ask for. */
public enum ApiScope {
    EMPLOYEES_READ("employees:read", ORGANISATION_READ),
    EMPLOYEES_WRITE("employees:write", ORGANISATION_READ, ORGANISATION_EDIT),
    OBSERVATIONS_READ("observations:read", FACTS_READ, ORGANISATION_READ, PLANNING_READ),
    OBSERVATIONS_WRITE("observations:write", FACTS_IMPORT, ORGANISATION_READ, PLANNING_READ),
    GOALS_READ("goals:read", PLANNING_READ, ORGANISATION_READ),
    GOALS_WRITE("goals:write", PLANNING_EDIT, PLANNING_READ, ORGANISATION_READ),
    RESULTS_READ("results:read", EVALUATION_READ_ALL, ORGANISATION_READ, PLANNING_READ);

    private final String code;
    private final Set<Permission> permissions;

    ApiScope(String code, Permission first, Permission... others) {
        this.code = code;
        this.permissions = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public static Optional<ApiScope> ofCode(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
