package org.armillary.mcp;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.comparison.Subject;

/// Sets two things side by side: texts or provisions word by word, or instruments and jurisdictions by what they say on
/// the same questions.
final class CompareTool implements Tool {

    private final ToolCard card = ToolCard.of("compare");

    @Override
    public ToolCard card() {
        return card;
    }

    @Override
    public ToolAnswer call(Arguments arguments, Held held) {
        String left = arguments.text("left", 2_000);
        String right = arguments.text("right", 2_000);
        LocalDate day = held.day(arguments);
        Optional<Subject> one = Subject.find(left, Catalogue.shipped());
        Optional<Subject> other = Subject.find(right, Catalogue.shipped());
        if (one.isPresent() && other.isPresent()) {
            return SideBySide.of(one.get(), other.get(), day, arguments);
        }
        if (!arguments.texts("dimensions", 30, 60).isEmpty()) {
            throw new ToolFault(
                    "'dimensions' compare instruments, jurisdictions or bodies of the catalogue by their ids "
                            + "(such as eu, us-co or eu-ai-act); '"
                            + (one.isPresent() ? right : left) + "' is none");
        }
        return WordByWord.of(
                Named.find(left, day, arguments.findLanguage("language"), held),
                Named.find(right, day, arguments.findLanguage("language"), held),
                new Anchors(held.room(), day),
                arguments.cursor());
    }
}
