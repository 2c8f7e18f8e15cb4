package id.tolok.rules;

import java.util.Optional;

/**
 * What somebody says about a line of a version.
 *
 * @param line of the file, from 1
 * @param about what the line said
 * @param settled by whom and when, once it is
 */
public record LineComment(
        long id, String path, int line, String about, String words, Signature signature, Optional<Signature> settled) {}
