package id.tolok;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

final class ModulesTest {

    @Test
    void useOnlyWhatTheyDeclare() {
        ApplicationModules.of(Tolok.class).verify();
    }
}
