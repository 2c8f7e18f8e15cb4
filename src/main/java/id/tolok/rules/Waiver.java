package id.tolok.rules;

import id.tolok.shared.Hash;

/**
 * Somebody's reason to go on in spite of a finding of the verifier.
 *
 * @param finding names the finding and the text of its rules: a change of any of them makes the waiver void
 */
public record Waiver(Hash finding, String reason, Signature signature) {}
