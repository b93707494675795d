package org.armillary.comparison;

import java.util.List;

/// A comparison the field makes often.
///
/// @param id its permanent name
/// @param name what people call it
/// @param asks what it wants to know
/// @param subjects jurisdictions and instruments, by code and id
/// @param dimensions by id
public record Preset(String id, String name, String asks, List<String> subjects, List<String> dimensions) {

    public Preset {
        subjects = List.copyOf(subjects);
        dimensions = List.copyOf(dimensions);
    }
}
