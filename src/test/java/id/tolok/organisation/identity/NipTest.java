package id.tolok.organisation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    @Test
    void readsNumberOfCivilServant() {
        var nip = new Nip("198503152010011007");

        assertThat(nip.status()).isEqualTo(EmploymentStatus.PNS);
        assertThat(nip.birth()).isEqualTo(LocalDate.of(1985, 3, 15));
    }

    @Test
    void readsNumberOfContractEmployee() {
        assertThat(new Nip("199003152023212012").status()).isEqualTo(EmploymentStatus.PPPK);
    }

    @Test
    void stripsBlanksOfEveryKind() {
        assertThat(new Nip(" 19850315 201001\u00A01\t007 ").digits()).isEqualTo("198503152010011007");
    }

    @ParameterizedTest
    @CsvSource({
        "19850315201001100,  NIP_LENGTH",
        "1985031520100110071, NIP_LENGTH",
        "19850315201001100x, NIP_LENGTH",
        "'', NIP_LENGTH",
        "1.98503E+17, NIP_SPOILED",
        "'1,98503E+17', NIP_SPOILED",
        "198502302010011007, NIP_BIRTH_DATE",
        "198513152010011007, NIP_BIRTH_DATE",
        "000003152010011007, NIP_BIRTH_DATE",
        "198503152010001007, NIP_APPOINTMENT",
        "198503150000011007, NIP_APPOINTMENT",
        "198503152010131007, NIP_APPOINTMENT",
        "198503152010201007, NIP_APPOINTMENT",
        "198503152003021007, NIP_TOO_YOUNG",
        "200603152023211007, NIP_TOO_YOUNG",
        "198503152010013007, NIP_SEX",
        "198503152010010007, NIP_SEX",
        "198503152010011000, NIP_SERIAL"
    })
    void namesDefect(String text, NipDefect defect) {
        assertThat(Nip.defect(text)).contains(defect);
        assertThatThrownBy(() -> new Nip(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsAppointmentInMonthOfEighteenthBirthday() {
        assertThat(Nip.defect("198503152003031007")).isEmpty();
    }

    @Test
    void refusesNumberOfOtherStatus() {
        assertThat(Nip.defect("198503152010011007", EmploymentStatus.PNS)).isEmpty();
        assertThat(Nip.defect("198503152010011007", EmploymentStatus.PPPK)).contains(NipDefect.NIP_STATUS);
        assertThat(Nip.defect("199003152023212012", EmploymentStatus.PNS)).contains(NipDefect.NIP_STATUS);
    }
}
