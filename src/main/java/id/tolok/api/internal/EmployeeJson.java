package id.tolok.api.internal;

import org.jspecify.annotations.Nullable;

/**
 * An employee. NIPs are never part of an address: elsewhere the employee goes by {@code id}.
 *
 * @param status PNS or PPPK; where it is missing it follows from the number
 * @param positionKind JPT, ADMINISTRATOR, PENGAWAS, PELAKSANA or FUNGSIONAL
 * @param unit its code
 * @param supervisorNip of the assessor today
 */
record EmployeeJson(
        long id,
        String nip,
        String name,
        String status,
        String positionKind,
        String position,
        @Nullable String level,
        String unit,
        @Nullable String supervisorNip) {}
