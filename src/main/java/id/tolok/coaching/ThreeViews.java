package id.tolok.coaching;

import java.util.Optional;

/**
 * The two views of one person beside each other: each is shown once both were given, so that neither leans on the other.
 *
 * @param mine what the one who looks wrote
 * @param waiting whether the other one still has to write
 */
public record ThreeViews(Optional<OwnView> mine, Optional<OwnView> other, boolean waiting) {}
