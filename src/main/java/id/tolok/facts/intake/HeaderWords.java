package id.tolok.facts.intake;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.intake.ColumnMeaning.FactColumn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What words of a header usually mean. */
final class HeaderWords {

    private static final Map<String, FactColumn> USUAL = Map.ofEntries(
            Map.entry("nip", FactColumn.NIP),
            Map.entry("nip/unit", FactColumn.NIP),
            Map.entry("nip pegawai", FactColumn.NIP),
            Map.entry("no. induk", FactColumn.NIP),
            Map.entry("nomor induk pegawai", FactColumn.NIP),
            Map.entry("employee number", FactColumn.NIP),
            Map.entry("indicator", FactColumn.INDICATOR),
            Map.entry("indikator", FactColumn.INDICATOR),
            Map.entry("kode indikator", FactColumn.INDICATOR),
            Map.entry("value", FactColumn.VALUE),
            Map.entry("nilai", FactColumn.VALUE),
            Map.entry("jumlah", FactColumn.VALUE),
            Map.entry("date", FactColumn.DATE),
            Map.entry("tanggal", FactColumn.DATE),
            Map.entry("tgl", FactColumn.DATE),
            Map.entry("source", FactColumn.SOURCE),
            Map.entry("sumber", FactColumn.SOURCE));

    private final Map<String, ColumnMeaning> meanings = new HashMap<>();

    HeaderWords(RuleDictionary dictionary) {
        dictionary.indicators().stream().filter(IndicatorDefinition::observable).forEach(indicator -> {
            var meaning = new ColumnMeaning.ValueOf(indicator.code());
            meanings.putIfAbsent(indicator.code(), meaning);
            meanings.putIfAbsent(ColumnMapping.key(indicator.titles().in(Locale.of("id"))), meaning);
            meanings.putIfAbsent(ColumnMapping.key(indicator.titles().in(Locale.ENGLISH)), meaning);
        });
        USUAL.forEach((word, column) -> meanings.put(word, new ColumnMeaning.Part(column)));
    }

    ColumnMeaning meaning(String word) {
        return meanings.getOrDefault(word, new ColumnMeaning.Nothing());
    }
}
