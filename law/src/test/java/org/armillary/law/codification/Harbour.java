package org.armillary.law.codification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The complete example of `rulebooks/README.md`, as files; tests change some of them.
final class Harbour {

    private static final Pattern BLOCK = Pattern.compile("```yaml\n# (\\S+\\.yaml)\n(.*?)```", Pattern.DOTALL);
    static final String FACTS = "catalogues/facts/harbour.yaml";
    static final String FOLDER = "rulebooks/xx/lantern-act/";

    private final Map<String, String> files = new LinkedHashMap<>();

    Harbour() {
        Matcher block = BLOCK.matcher(read(Path.of("..", "rulebooks", "README.md")));
        while (block.find()) {
            // With the line of the path kept, lines are those of the example.
            files.put(block.group(1), "# " + block.group(1) + "\n" + block.group(2));
        }
        // The other law that the example's relation speaks of.
        files.put("rulebooks/yy/lamp-code/rulebook.yaml", """
                id: yy_lamp_code
                instrument: yy-lamp-code
                title: Lamp Code
                expression: 2026-01-01
                text-basis: none
                depth: shallow
                scope: One duty.
                standings: [{is: voluntary}]
                conclusions: [{id: keeper, kind: recommendation, what: Name a keeper}]
                """);
        files.put("rulebooks/yy/lamp-code/lamps.rules.yaml", """
                rules: [{id: lamps, concludes: keeper, when: lanterns_lit, because: [s. 4]}]
                """);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Harbour with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /// Every place of a text in a file, replaced.
    Harbour change(String file, String from, String to) {
        String before = file(file);
        if (!before.contains(from)) {
            throw new AssertionError("the example has no '" + from + "' in " + file);
        }
        return with(file, before.replace(from, to));
    }

    String file(String file) {
        String text = files.get(file);
        if (text == null) {
            throw new AssertionError("no file " + file + " among " + files.keySet());
        }
        return text;
    }

    Path write(Path folder) {
        try {
            for (Map.Entry<String, String> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
