package id.tolok.coaching.internal;

import id.tolok.shared.EmployeeId;
import java.util.Optional;

/** Who confirms results, and who is above. */
public record Judge(
        EmployeeId assessor, String assessorName, Optional<EmployeeId> superior, Optional<String> superiorName) {}
