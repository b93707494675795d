package org.armillary.web.assessment;

import org.armillary.assessment.Assessor;
import org.armillary.law.codification.Codex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

/// Hands the codified law to the pages: read and compiled while the server already answers.
@Configuration
class AssessConfiguration {

    private final ObjectProvider<Assessor> assessors;

    AssessConfiguration(ObjectProvider<Assessor> assessors) {
        this.assessors = assessors;
    }

    @Bean
    @Lazy
    static Assessor assessor() {
        Codex codex = Codex.load();
        codex.ruleBase();
        return Assessor.of(codex);
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        Thread.ofPlatform().daemon().name("rulebooks").priority(Thread.MIN_PRIORITY).start(assessors::getObject);
    }
}
