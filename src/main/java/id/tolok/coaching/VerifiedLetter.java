package id.tolok.coaching;

import id.tolok.engine.dictionary.Titles;
import id.tolok.shared.Hash;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may learn who holds a letter: what stands on it anyway, and whether it still counts.
 *
 * @param grade absent where none was given
 * @param replaced whether a later letter took its place
 * @param result hash of the result that the letter tells of
 */
public record VerifiedLetter(
        String employeeName,
        String periodCode,
        Optional<Titles> grade,
        LocalDate releasedOn,
        boolean replaced,
        Hash result) {}
