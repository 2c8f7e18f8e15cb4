package id.tolok.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.evidence.EvidenceRefusal;
import id.tolok.evidence.NewEvidence;
import id.tolok.shared.Hash;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckedFileTest {

    private static final long LARGEST = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void tellsFilesByTheirContent() throws IOException {
        assertThat(check("surat.pdf", PDF).kind()).isEqualTo(FileKind.PDF);
        assertThat(check("foto.JPEG", picture("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(check("foto.png", picture("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(check("surat.pdf", PDF).hash()).isEqualTo(Hash.of(PDF));
    }

    @ParameterizedTest
    @CsvSource({"surat.pdf,png,EVIDENCE_NOT_AS_NAMED", "foto.png,jpg,EVIDENCE_NOT_AS_NAMED"})
    void refusesWhatIsNotWhatItsNameSays(String name, String kind, String code) throws IOException {
        var content = picture(kind);

        assertRefused(name, content, code);
    }

    @Test
    void refusesOtherKindsAndBrokenFiles() throws IOException {
        var png = picture("png");
        var jpg = picture("jpg");

        assertRefused("halaman.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), "EVIDENCE_KIND");
        assertRefused("gambar.png", "<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8), "EVIDENCE_KIND");
        assertRefused("surat.pdf", Arrays.copyOf(PDF, PDF.length - 8), "EVIDENCE_KIND");
        assertRefused("foto.png", Arrays.copyOf(png, png.length - 12), "EVIDENCE_KIND");
        assertRefused("foto.jpg", Arrays.copyOf(jpg, 3), "EVIDENCE_KIND");
        assertRefused("kosong.pdf", new byte[0], "EVIDENCE_EMPTY");
        assertRefused("besar.pdf", new byte[(int) LARGEST + 1], "EVIDENCE_TOO_LARGE");
    }

    @Test
    void keepsNoPathNoNumberOfAPersonAndNoTricksInTheName() {
        assertThat(check("C:\\Surat\\198001012005011001 sakit.pdf", PDF).name()).isEqualTo("NIP sakit.pdf");
        assertThat(check("../../etc/surat\u202Efdp.pdf", PDF).name()).isEqualTo("suratfdp.pdf");
        assertThat(check("surat", PDF).name()).isEqualTo("surat.pdf");
    }

    private static CheckedFile check(String name, byte[] content) {
        return CheckedFile.of(new NewEvidence(name, content), LARGEST);
    }

    private static void assertRefused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> check(name, content))
                .isInstanceOf(EvidenceRefusal.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
