package id.tolok.rules.pack;

import id.tolok.engine.dictionary.Titles;
import id.tolok.rules.pack.yaml.Fields;
import id.tolok.rules.pack.yaml.Kind;

/** Reads a name for people: {@code {id: …, en: …}}, both needed. */
final class TitlesReader {
    static final Kind<Titles> TITLES = Kind.mapping(new Titles("", ""), TitlesReader::read);

    private TitlesReader() {}

    static Titles read(Fields fields) {
        return new Titles(fields.need("id", Kind.TEXT), fields.need("en", Kind.TEXT));
    }
}
