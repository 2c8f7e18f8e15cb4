package id.tolok.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyIn;

final class CopyTextTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final CopyIn into = mock();

    @Test
    void writesRowsAsPostgresReadsThem() throws SQLException {
        assertThat(sent(
                        Arrays.asList(7L, null, "tab\there", "back\\slash", "line\nend\r"),
                        List.of(Arrays.asList(new BigDecimal("1E+2"), null), "Nur’aini é 😀")))
                .isEqualTo("7\t\\N\ttab\\there\tback\\\\slash\tline\\nend\\r\n{100,NULL}\tNur’aini é 😀\n");
    }

    @Test
    void sendsWhatIsLongerThanAPieceInPieces() throws SQLException {
        var bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        assertThat(sent(List.of("x", bytes), List.of("y", bytes)))
                .isEqualTo(
                        "x\t\\\\x%1$s\ny\t\\\\x%1$s\n".formatted(HexFormat.of().formatHex(bytes)));
    }

    @SafeVarargs
    private String sent(List<@Nullable Object>... rows) throws SQLException {
        doAnswer(call -> {
                    sent.write(call.getArgument(0), call.<Integer>getArgument(1), call.<Integer>getArgument(2));
                    return null;
                })
                .when(into)
                .writeToCopy(any(byte[].class), anyInt(), anyInt());
        var text = new CopyText(into);
        for (var row : rows) {
            text.row(row);
        }
        text.end();
        verify(into).endCopy();
        return sent.toString(StandardCharsets.UTF_8);
    }
}
