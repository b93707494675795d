package org.armillary.web.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.catalogue.Provision;
import org.armillary.corpus.Text;

/// Finds a cited provision in a held text by the identifiers that texts of articles have (OASIS naming convention).
final class Pointer {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. (\\d+[a-z]?)((?:\\([^)]+\\))*).*");

    private Pointer() {}

    /// The eId of a provision, or of what stands around it where a text does not tell its parts apart.
    static Optional<String> find(Provision provision, Text text) {
        Matcher article = ARTICLE.matcher(provision.text());
        if (!article.matches()) {
            return Optional.empty();
        }
        List<String> parts =
                List.of(article.group(2).replaceAll("^\\(|\\)$", "").split("\\)\\("));
        String eId = "art_" + article.group(1);
        Optional<String> found = Optional.of(eId).filter(each -> text.find(each).isPresent());
        for (int i = 0; i < parts.size() && !parts.getFirst().isEmpty(); i++) {
            String inner = eId + (i == 0 && parts.get(i).matches("\\d.*") ? "__para_" : "__point_") + parts.get(i);
            if (text.find(inner).isEmpty()) {
                return found;
            }
            eId = inner;
            found = Optional.of(eId);
        }
        return found;
    }
}
