package org.armillary.web.lineage;

import org.armillary.catalogue.Catalogue;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topics;
import org.armillary.convergence.Convergence;
import org.armillary.drafting.Drafting;
import org.armillary.lineage.Lineage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Convergence and drafting over the catalogue that comes with the program, for the pages.
@Configuration(proxyBeanMethods = false)
class LineageConfiguration {

    @Bean
    Convergence convergence() {
        return new Convergence(Catalogue.shipped(), Findings.shipped(), Topics.shipped());
    }

    @Bean
    Drafting drafting(Lineage lineage) {
        return new Drafting(lineage, Findings.shipped());
    }
}
