package org.armillary.web.assessment;

import org.armillary.assessment.Assessor;
import org.armillary.law.codification.Codex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands the codified law to the pages.
@Configuration
class AssessConfiguration {

    @Bean
    Assessor assessor() {
        return Assessor.of(Codex.load());
    }
}
