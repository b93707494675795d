package org.armillary.web.search;

import java.util.List;

/// A facet with the values there are to choose from.
///
/// @param word its name in addresses
/// @param label what people read
/// @param open whether its values show before anybody asks
/// @param first the values with most passages and all that are chosen
/// @param rest the others
public record FacetView(String word, String label, boolean open, List<Value> first, List<Value> rest) {

    /// A value.
    ///
    /// @param value as addresses have it
    /// @param count how many passages, in words; empty where nobody counted
    public record Value(String value, String label, String count, boolean chosen) {

        /// Its name in an identifier of the page, which holds no spaces.
        public String id() {
            return value.replaceAll("[^\\p{L}\\p{N}]+", "-");
        }
    }

    /// How many values are chosen.
    public long chosen() {
        return first.stream().filter(Value::chosen).count();
    }
}
