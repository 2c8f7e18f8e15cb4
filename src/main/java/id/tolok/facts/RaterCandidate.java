package id.tolok.facts;

/**
 * Somebody who could rate.
 *
 * @param suggested whether the invitation goes out unless somebody says otherwise
 */
public record RaterCandidate(Rater rater, String name, String position, boolean suggested) {}
