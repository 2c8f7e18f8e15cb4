package id.tolok.shared;

import java.time.LocalDate;

/**
 * Personal content that a module keeps for some years only. What was decided stays, with the hashes that prove it; the
 * content itself is erased. A module offers a bean for each kind.
 */
public interface RetainedContent {

    /** Unique over all modules, as in {@code feedback}; titled in the console under {@code privacy.content.<code>}. */
    String code();

    /** How many years it is kept where nobody decided otherwise. */
    int usualYears();

    /** @return how many records lost their content */
    int eraseBefore(LocalDate day);
}
