package org.armillary.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.logging.Level;
import java.util.logging.Logger;

/// ONNX Runtime's environment, which all models of the process share.
///
/// The library closes it in a shutdown hook of its own, whoever still computes: a process that is told to stop while it
/// makes vectors would crash. The native part counts who holds it, so it is held here once more than the hook lets go.
final class OnnxEnvironment {

    private static final Logger LOG = Logger.getLogger(OnnxEnvironment.class.getName());

    private static final class Held {
        static final OrtEnvironment ENVIRONMENT = held();
    }

    private OnnxEnvironment() {}

    static OrtEnvironment get() {
        return Held.ENVIRONMENT;
    }

    private static OrtEnvironment held() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            api.setAccessible(true);
            Method hold = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            hold.setAccessible(true);
            hold.invoke(
                    null,
                    api.getLong(null),
                    OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
                    OrtEnvironment.DEFAULT_NAME);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "another version of ONNX Runtime: it may crash when stopped while vectors are made",
                    e);
        }
        return environment;
    }
}
