package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Holding;
import org.armillary.law.akn.Provision;
import org.armillary.search.Hit;
import org.armillary.search.Question;
import org.armillary.search.Search;

/// Brings references together: those that answer a question, or one that somebody names.
///
/// @param references makes them
/// @param search answers questions
public record Compilation(References references, Search search) {

    /// How many references one search finds, and so how many a stranger is given.
    public static final int PAGE = 200;

    /// The provisions that answer a question, the best first.
    ///
    /// @param most how many; never more than [Bibliography#MOST]
    public List<Reference> found(Question question, int most) {
        int wanted = Math.clamp(most, 1, Bibliography.MOST);
        List<Reference> found = new ArrayList<>();
        for (int page = 0; found.size() < wanted; page++) {
            List<Hit> hits =
                    search.run(question.page(page, Math.min(PAGE, wanted))).hits();
            hits.stream().limit(wanted - found.size()).map(references::of).forEach(found::add);
            if (hits.size() < Math.min(PAGE, wanted)) {
                break;
            }
        }
        return found;
    }

    /// A text, or a provision of it.
    public Reference text(Holding holding, Optional<Provision> provision) {
        return references.of(
                holding,
                provision.flatMap(Provision::eId).orElse(""),
                provision
                        .map(each -> each.path().stream()
                                .map(step -> (step.num().orElse("") + " "
                                                + step.heading().orElse(""))
                                        .strip())
                                .filter(name -> !name.isEmpty())
                                .toList())
                        .orElse(List.of()));
    }
}
