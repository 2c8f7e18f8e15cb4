package id.tolok.engine.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The employee who is appraised; one fact per evaluation.
 *
 * @param status {@code PNS} or {@code PPPK}
 * @param positionKind {@code JPT}, {@code ADMINISTRATOR}, {@code PENGAWAS}, {@code PELAKSANA} or {@code FUNGSIONAL}
 * @param level of a functional post, such as {@code AHLI_MUDA}; absent otherwise
 */
public record Employee(
        String nip,
        @Nullable String name,
        @Nullable String status,
        @Nullable String positionKind,
        @Nullable String position,
        @Nullable String level,
        @Nullable String unitCode) {}
