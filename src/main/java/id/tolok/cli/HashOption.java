package id.tolok.cli;

import id.tolok.shared.Hash;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A SHA-256 as an option. */
final class HashOption implements ITypeConverter<Hash> {

    @Override
    public Hash convert(String text) {
        try {
            return new Hash(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is no hash: write its 64 digits 0-9 and a-f");
        }
    }
}
