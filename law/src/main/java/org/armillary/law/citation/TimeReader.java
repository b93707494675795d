package org.armillary.law.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// Reads from the words behind a citation which version of the law is meant.
final class TimeReader {

    private static final int AHEAD = 3;

    private final PatternSet<Timeliness.Kind> phrases;
    private final Tokens tokens;

    TimeReader(PatternSet<Timeliness.Kind> phrases, Tokens tokens) {
        this.phrases = phrases;
        this.tokens = tokens;
    }

    /// The version meant by a citation that ends before a token.
    Timeliness find(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + AHEAD); i++) {
            if (phrases.mayBegin(tokens, i)) {
                Optional<Match<Timeliness.Kind>> match = phrases.matchAt(tokens, i);
                if (match.isPresent()) {
                    return read(match.get());
                }
            }
        }
        return Timeliness.UNKNOWN;
    }

    private Timeliness read(Match<Timeliness.Kind> match) {
        Optional<LocalDate> day = match.capture("day")
                .flatMap(each -> DayReader.find(tokens, each.from(), Math.min(tokens.size(), each.to() + 1)))
                .map(LocalDate::parse);
        return new Timeliness(match.value(), day, tokens.text(match.from(), match.to()));
    }
}
