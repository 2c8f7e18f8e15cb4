package id.tolok;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: the office's time, whatever zone the machine is set to. */
@Configuration(proxyBeanMethods = false)
class OfficeTime {

    @Bean
    Clock clock(@Value("${tolok.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
