package org.armillary.web;

import java.util.List;

/// A filter: a named parameter with its options.
public record Filter(String parameter, String label, List<Choice> choices) {

    /// Whether there is anything to choose between.
    public boolean useful() {
        return choices.size() > 1 || choices.stream().anyMatch(Choice::chosen);
    }
}
