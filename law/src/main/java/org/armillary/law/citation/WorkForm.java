package org.armillary.law.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form in which works are cited by number or day: "Regulation (EU) 2016/679".
///
/// @param name its name: tradition and what it cites
/// @param pattern how it is written
/// @param works templates of the work's address, the first whose parts are all there
/// @param officials templates of the publisher's identifier
/// @param kind what kind of work it cites, where it is always the same
/// @param rules what belongs to the tradition
/// @param part the level of the number that follows at once: "42 U.S.C. 1395"
/// @param needsPart whether such a number must follow
/// @param after phrases behind that number that belong to the citation: "et seq."
/// @param continues forms that this one goes on with in a list
/// @param traits what else is special
record WorkForm(
        String name,
        String pattern,
        List<String> works,
        List<String> officials,
        String kind,
        Rules rules,
        Optional<Level> part,
        boolean needsPart,
        WordTree<Boolean> after,
        List<String> continues,
        Traits traits) {

    /// What the forms of a tradition share.
    ///
    /// @param kinds words for kinds of works, as their addresses name them
    /// @param letters abbreviations of kinds in publishers' identifiers
    /// @param eras years before the first of each era
    /// @param officialParts what a part adds to the publisher's identifier, by level
    /// @param tail where a title behind the number begins and ends
    /// @param levels what the parts of an article are called in the tradition: sections and subsections in Canada
    record Rules(
            WordTree<String> kinds,
            Map<String, String> letters,
            Map<String, Integer> eras,
            Map<String, String> officialParts,
            Tail tail,
            Map<Level, Level> levels) {}

    /// The title of an act behind its number.
    ///
    /// @param start words it begins with
    /// @param stop words and marks it can't contain
    /// @param before phrases it ends before
    record Tail(WordTree<Boolean> start, WordTree<Boolean> stop, WordTree<Boolean> before) {}

    /// What else is special about a form.
    ///
    /// @param pair whether year and number stand in either order
    /// @param tail whether a title may follow
    /// @param apartFromLists whether it is a reference of its own behind a list of parts
    /// @param since the year its numbering begins
    /// @param afterTitle whether it completes a title before it
    /// @param alone whether no part stands before it
    /// @param home whether it is so common that it counts only where the text speaks of the country
    /// @param unnamed why the work can't be told, where it never can
    /// @param title whether its title may stand before it, the form in parentheses behind
    record Traits(
            boolean pair,
            boolean tail,
            boolean afterTitle,
            boolean apartFromLists,
            int since,
            boolean title,
            boolean alone,
            boolean home,
            String unnamed) {}

    @Override
    public String toString() {
        return name;
    }
}
