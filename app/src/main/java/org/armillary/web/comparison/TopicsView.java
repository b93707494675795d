package org.armillary.web.comparison;

import java.util.List;
import org.armillary.web.Link;

/// The pages of topics.
public final class TopicsView {

    private TopicsView() {}

    /// All topics.
    public record All(List<Entry> topics) {}

    /// A topic in the list.
    ///
    /// @param places jurisdictions with a rule that holds on the day
    public record Entry(String name, String definition, String href, long places, int findings) {}

    /// One topic.
    ///
    /// @param languages words by language, as patterns
    /// @param groups findings by jurisdiction
    /// @param places jurisdictions with a rule that holds on the day
    /// @param held what was found in held texts
    /// @param known how many held texts were looked through
    /// @param texts how many are held
    public record One(
            String name,
            String definition,
            List<Language> languages,
            List<Group> groups,
            int findings,
            long places,
            List<Held> held,
            int known,
            int texts,
            Link compare) {}

    /// Words of a language.
    public record Language(String name, List<String> patterns) {}

    /// Findings of a jurisdiction.
    public record Group(String place, List<ComparisonView.Answer> answers) {}

    /// Provisions of a held text.
    public record Held(Link text, List<Place> places) {}

    /// A provision.
    ///
    /// @param duties how many norms in it oblige or forbid
    public record Place(Link provision, boolean heading, int duties, List<String> bearers) {}
}
