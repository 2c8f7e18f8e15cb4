package id.tolok.shared;

import java.util.List;

/** Who may do something, for notices to those whose turn it is; implemented by {@code access}. */
public interface PermittedPeople {

    /** The employees whose open accounts have the permission by a role. */
    List<EmployeeId> whoMay(Permission permission);
}
