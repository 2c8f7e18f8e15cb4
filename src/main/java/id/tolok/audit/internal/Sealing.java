package id.tolok.audit.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sealer run regularly. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sealing {}
