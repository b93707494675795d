package org.armillary.desk;

import java.util.Optional;
import java.util.ServiceLoader;
import org.armillary.graph.ReadingRoom;
import org.armillary.search.Search;

/// Answers questions of one kind from what is held, in whichever process the home is open. Packages that stand after
/// this one provide clerks as services ([ServiceLoader]).
public interface Clerk {

    /// What it answers about, a word.
    String subject();

    /// Answers a question in words of its own; never fails for what was asked.
    ///
    /// @param search empty where nothing was ever indexed
    String answer(String question, ReadingRoom room, Optional<Search> search);

    /// The clerk for a subject.
    static Optional<Clerk> find(String subject) {
        return ServiceLoader.load(Clerk.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }

    /// @throws IllegalArgumentException when nobody answers about it
    static Clerk get(String subject) {
        return find(subject)
                .orElseThrow(() -> new IllegalArgumentException("nobody here answers about '" + subject + "'"));
    }
}
