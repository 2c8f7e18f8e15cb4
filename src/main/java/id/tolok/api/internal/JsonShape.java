package id.tolok.api.internal;

import static id.tolok.api.internal.JsonField.choice;
import static id.tolok.api.internal.JsonField.date;
import static id.tolok.api.internal.JsonField.number;
import static id.tolok.api.internal.JsonField.text;
import static id.tolok.api.internal.JsonField.value;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.planning.Perspective;
import java.util.List;
import java.util.Optional;

/**
 * The tables that systems post: the fields of a JSON object that is one row, and the columns of the CSV form that they
 * fill, in the order in which they first come.
 */
enum JsonShape {
    EMPLOYEES(
            text("nip", "199303252017032054").required(),
            text("name", "Siti Aminah"),
            choice("status", EmploymentStatus.class),
            choice("positionKind", PositionKind.class).filling("position_kind"),
            text("position", "Pengadministrasi Umum"),
            text("level", "PELAKSANA"),
            text("unit", "KEC"),
            text("supervisorNip", "197511241999031024").filling("supervisor_nip")),
    UNITS(text("code", "KEC.YAN").required(), text("name", "Seksi Pelayanan").required(), text("parent", "KEC")),
    /** A row is about a person, by NIP, or about a unit, by its code. */
    OBSERVATIONS(
            text("nip", "199303252017032054"),
            text("indicator", "late_minutes").required(),
            value("value", "12").required(),
            date("date", "2026-11-03").required(),
            text("source", "mesin presensi"),
            text("unit", "KEC").filling("nip").after("unit:")),
    GOALS(
            text("nip", "199303252017032054").required(),
            text("code", "SKP-1").required(),
            text("kind", "UTAMA"),
            number("target", "120").required(),
            number("realised", "95"),
            text("result", "Permohonan selesai tepat waktu"),
            text("measure", "Banyaknya permohonan"),
            text("unit", "permohonan"),
            choice("perspective", Perspective.class),
            number("weight", "40"));

    private final List<JsonField> fields;

    JsonShape(JsonField... fields) {
        this.fields = List.of(fields);
    }

    List<String> columns() {
        return fields.stream().map(JsonField::column).distinct().toList();
    }

    List<JsonField> fields() {
        return fields;
    }

    Optional<JsonField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The field for each column, as messages point to them. */
    List<String> names() {
        return columns().stream()
                .map(column -> fields.stream()
                        .filter(field -> field.column().equals(column))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }
}
