package id.tolok.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConcernTest {

    @Test
    void knowsANameWithTitlesAndParts() {
        assertThat(Concern.names("Bu Melati", "Melati Purnomo")).isTrue();
        assertThat(Concern.names("PURNOMO, melati", "Melati Purnomo")).isTrue();
    }

    @Test
    void leavesOthersAlone() {
        assertThat(Concern.names("Melati Kusuma", "Melati Purnomo")).isFalse();
        assertThat(Concern.names("Ibu", "Melati Purnomo")).isFalse();
        assertThat(Concern.names("", "Melati Purnomo")).isFalse();
    }
}
