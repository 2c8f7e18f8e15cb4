package id.tolok.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TicketTest {

    @Test
    void readsWhatPeopleType() {
        var ticket = Ticket.of(123_456_789_012_345L);

        assertThat(Ticket.typed(ticket.value().toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(ticket);
        assertThat(Ticket.typed("O0O0-IlL1-ABCD")).contains(new Ticket("0000-1111-ABCD"));
    }

    @Test
    void refusesAnythingElse() {
        for (var wrong : new String[] {"", "ABCD", "ABCD-EFGH-JKMU", "<script>", "ABCD-EFGH-JKMN-P"}) {
            assertThat(Ticket.typed(wrong)).as(wrong).isEmpty();
        }
    }
}
