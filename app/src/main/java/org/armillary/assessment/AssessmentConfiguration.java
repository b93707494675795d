package org.armillary.assessment;

import org.armillary.law.codification.Codex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

/// Hands the codified law to a server: read and compiled while it already answers.
@Configuration
class AssessmentConfiguration {

    private final ObjectProvider<Assessor> assessors;

    AssessmentConfiguration(ObjectProvider<Assessor> assessors) {
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
        Thread.ofPlatform()
                .daemon()
                .name("rulebooks")
                .priority(Thread.MIN_PRIORITY)
                .start(assessors::getObject);
    }
}
