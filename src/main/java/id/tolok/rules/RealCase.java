package id.tolok.rules;

import id.tolok.rules.pack.CaseData;
import java.util.Optional;

/**
 * A case made of stored facts, with nothing in it that tells whose they are.
 *
 * @param people who are alike: the same rules fire, the same grade comes out
 * @param fired how many rules fire
 */
public record RealCase(int people, Optional<String> grade, int fired, CaseData data) {}
