package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/// What the readers of PDF and DOCX log goes where this program's own does, so that no verb prints their chatter.
class LoggingTest {

    /// DOCX is read with POI, which logs through Log4j's interface and complains on its own where nothing is behind it.
    @Test
    void log4jHasAProvider() throws ReflectiveOperationException {
        Method factory = Class.forName("org.apache.logging.log4j.LogManager").getMethod("getFactory");
        assertThat(factory.invoke(null).getClass().getSimpleName()).isEqualTo("SLF4JLoggerContextFactory");
    }

    @Test
    void commonsLoggingEndsThereToo() throws ReflectiveOperationException {
        Object log = Class.forName("org.apache.commons.logging.LogFactory")
                .getMethod("getLog", String.class)
                .invoke(null, "org.apache.pdfbox.Any");
        assertThat(log.getClass().getName()).containsIgnoringCase("slf4j");
    }
}
