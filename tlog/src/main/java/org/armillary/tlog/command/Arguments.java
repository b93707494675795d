package org.armillary.tlog.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a command line: values, and options with a value each.
///
/// @param values without a name, in order
/// @param options by name, as often as they were given
record Arguments(List<String> values, Map<String, List<String>> options) {

    /// @param known names of options that take a value
    /// @param flags names of options that take none
    /// @throws Failure when an option is unknown or lacks its value
    static Arguments parse(List<String> words, Set<String> known, Set<String> flags) {
        List<String> values = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                values.add(word);
            } else if (flags.contains(word)) {
                options.put(word, List.of());
            } else if (!known.contains(word)) {
                throw Failure.usage("there is no option " + word);
            } else if (++i == words.size()) {
                throw Failure.usage(word + " needs a value");
            } else {
                options.computeIfAbsent(word, _ -> new ArrayList<>()).add(words.get(i));
            }
        }
        return new Arguments(values, options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> find(String option) {
        List<String> given = all(option);
        if (given.size() > 1) {
            throw Failure.usage(option + " is given twice");
        }
        return given.stream().findFirst();
    }

    String get(String option) {
        return find(option).orElseThrow(() -> Failure.usage(option + " is missing"));
    }

    /// The values, when there are just these.
    List<String> values(String... names) {
        if (values.size() != names.length) {
            throw Failure.usage("expected " + Arrays.toString(names) + ", not " + values);
        }
        return values;
    }
}
