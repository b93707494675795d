package org.armillary.web;

import java.util.List;

/// A filter: a named parameter with its options.
public record Filter(String parameter, String label, List<Choice> choices) {

    /// Whether there is anything to choose between.
    public boolean useful() {
        return choices.size() > 1 || chosen();
    }

    /// Whether one of them is in use.
    public boolean chosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }
}
