package id.tolok.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.organisation.Employee;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.privacy.DataRequest.Kind;
import id.tolok.privacy.DataRequest.State;
import id.tolok.privacy.internal.PersonalTables;
import id.tolok.privacy.internal.TableTexts;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class DataRequestIT {

    @Autowired
    private DataRequests requests;

    @Autowired
    private MyData data;

    @Autowired
    private PersonalTables tables;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    private EmployeeId head = new EmployeeId(0);
    private EmployeeId member = new EmployeeId(0);

    @BeforeEach
    void twoPeople() {
        var file = new EmployeeCsv().head(nip(1), "PRV").member(nip(2), "Privasi Dua", "PRV.A", nip(1));
        hr(() -> employees.apply("pegawai.csv", file.bytes(), LocalDate.of(2017, 1, 1)));
        head = id(1);
        member = id(2);
    }

    @Test
    void aRequestIsAnsweredOnceAndByAnother() {
        var asked = as(member, () -> requests.ask(Kind.ERASURE, "Hapus alamat lama saya"));

        assertThat(asked.due()).isEqualTo(asked.askedAt().plus(DataRequest.TIME_TO_ANSWER));
        assertThat(hr(() -> requests.register(0, 50)))
                .extracting(DataRequest::id)
                .contains(asked.id());
        hr(() -> answer(asked.id(), false, "Arsip wajib disimpan"));

        assertThat(as(member, requests::mine).getFirst().state()).isEqualTo(State.DECLINED);
        assertThat(as(head, requests::mine)).isEmpty();
        assertThatThrownBy(() -> hr(() -> answer(asked.id(), true, "Ya")))
                .hasMessageContaining("DATA_REQUEST_ANSWERED");
    }

    @Test
    void nobodyWithdrawsForOthers() {
        var asked = as(member, () -> requests.ask(Kind.INFORMATION, "Siapa yang membuka hasil saya?"));

        assertThatThrownBy(() -> as(head, () -> withdraw(asked.id()))).hasMessageContaining("DATA_REQUEST_UNKNOWN");
        as(member, () -> withdraw(asked.id()));
        assertThat(as(member, requests::mine).getFirst().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void refusesARequestWithoutWords() {
        assertThatThrownBy(() -> as(member, () -> requests.ask(Kind.INFORMATION, "  ")))
                .hasMessageContaining("DATA_REQUEST_EMPTY");
        assertThatThrownBy(() -> as(member, () -> requests.ask(Kind.INFORMATION, "a".repeat(2001))))
                .hasMessageContaining("DATA_REQUEST_LONG");
    }

    @Test
    void theCopyHoldsTheOwnRecordsAndIsRegistered() throws IOException {
        var json = new String(copy(MyData.Format.JSON), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("Privasi Dua")
                .contains("\"nip\":\"" + nip(2).digits() + "\"")
                .doesNotContain(nip(1).digits());
        assertThat(as(member, requests::mine).getFirst())
                .extracting(DataRequest::kind, DataRequest::state)
                .containsExactly(Kind.COPY, State.GRANTED);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(copy(MyData.Format.XLSX)))) {
            var sheet = workbook.getSheet("Employment");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("NIP");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(nip(2).digits());
        }
    }

    @Test
    void everyTableIsReadableAndTitled() {
        assertThat(tables.of(member)).hasSizeGreaterThan(10).allSatisfy(table -> {
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
            for (var language : List.of(Locale.of("id"), Locale.ENGLISH)) {
                var texts = new TableTexts(language);
                assertThat(texts.table(table.code())).isNotBlank().hasSizeLessThanOrEqualTo(31);
                assertThat(table.columns())
                        .allSatisfy(column -> assertThat(texts.column(column)).isNotBlank());
            }
        });
    }

    private byte[] copy(MyData.Format format) {
        return as(member, () -> {
            var out = new ByteArrayOutputStream();
            try {
                data.copy(format, Locale.ENGLISH, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        });
    }

    private boolean answer(DataRequestId id, boolean granted, String words) {
        requests.answer(id, granted, words);
        return true;
    }

    private boolean withdraw(DataRequestId id) {
        requests.withdraw(id);
        return true;
    }

    private <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }

    private <T> T hr(Supplier<T> work) {
        return actor.as(Actors.of(Role.HR), work);
    }

    private EmployeeId id(int number) {
        return hr(
                () -> organisation.employeeByNip(nip(number)).map(Employee::id).orElseThrow());
    }

    private static Nip nip(int number) {
        return Nips.number(97_000 + number);
    }
}
