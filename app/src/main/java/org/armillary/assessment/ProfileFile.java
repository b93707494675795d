package org.armillary.assessment;

import java.util.Map;
import org.armillary.canonical.CanonicalJson;

/// A system as a file that can be read again: YAML with one line for each answer, or JSON.
public final class ProfileFile {

    private ProfileFile() {}

    /// ```yaml
    /// name: "Triage"
    /// facts:
    ///   profiling: null
    ///   territories: {"is":["eu"],"is-not":[]}
    /// ```
    public static String yaml(AiSystem system) {
        StringBuilder yaml = new StringBuilder();
        Described.system(system).forEach((key, value) -> {
            if (value instanceof Map<?, ?> map && !map.isEmpty()) {
                yaml.append(key).append(":\n");
                map.forEach((name, each) -> yaml.append("  ")
                        .append(name)
                        .append(": ")
                        .append(CanonicalJson.write(each))
                        .append('\n'));
            } else {
                yaml.append(key).append(": ").append(CanonicalJson.write(value)).append('\n');
            }
        });
        return yaml.toString();
    }

    /// Canonical JSON, with a line break at its end.
    public static String json(AiSystem system) {
        return CanonicalJson.write(Described.system(system)) + "\n";
    }
}
