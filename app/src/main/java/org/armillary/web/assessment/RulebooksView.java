package org.armillary.web.assessment;

import java.util.List;

/// All that is codified, by place.
///
/// @param count how many rulebooks
/// @param facts how many facts they ask for
public record RulebooksView(List<Group> groups, int count, int facts) {

    public record Group(String place, List<Row> rows) {}

    /// A rulebook.
    ///
    /// @param standing what the instrument is on the day
    /// @param cautions how far it is not to be trusted
    public record Row(
            String title, String href, String standing, List<String> cautions, int conclusions, int rules, int cases) {}
}
