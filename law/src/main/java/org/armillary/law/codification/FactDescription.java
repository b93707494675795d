package org.armillary.law.codification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.rulebook.Fact;

/// A fact as the catalogue tells of it: what rules know of it, and what a person needs to answer.
///
/// @param fact its name, type, question, help, and who asks for it
/// @param topic the group of questions it is asked with, such as `place`
/// @param labels of each option of a choice, in order, what it means in plain words
/// @param derivation how it follows from other facts where nobody answers it
public record FactDescription(Fact fact, String topic, Map<String, String> labels, Optional<Derivation> derivation) {
    public FactDescription {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
