package org.armillary.web.observatory;

import org.armillary.catalogue.Catalogue;
import org.armillary.observatory.Observatory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The catalogue that comes with the program, for the pages.
@Configuration(proxyBeanMethods = false)
class ObservatoryConfiguration {

    @Bean
    Observatory observatory() {
        return new Observatory(Catalogue.shipped());
    }
}
