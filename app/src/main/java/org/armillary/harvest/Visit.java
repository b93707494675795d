package org.armillary.harvest;

import java.time.Instant;
import java.util.Optional;

/// The last time a text was asked for: what for, when, and what came of it. No evidence, only what makes the next
/// request polite; who loses it asks for everything once more.
///
/// @param work URI of the work
/// @param language ISO 639-3
/// @param publisher id
/// @param document name among the publisher's documents
/// @param asked the address, without a key
/// @param checked when it was asked
/// @param outcome what came of it
/// @param note why, where no text was had; what to know, where one was; may be empty
/// @param etag of the state last taken, as sent; may be empty
/// @param lastModified of the state last taken, as sent; may be empty
/// @param content digest of what the file last taken held; empty where none was
/// @param source digest of the file last taken; empty where none was
/// @param expression the expression it is; empty where none was
public record Visit(
        String work,
        String language,
        String publisher,
        String document,
        String asked,
        Instant checked,
        Outcome outcome,
        String note,
        String etag,
        String lastModified,
        String content,
        String source,
        String expression) {

    /// A first look at a text, before anything is known of it.
    static Visit of(Target target, Instant now) {
        return new Visit(
                target.work().uri(),
                target.language().code(),
                target.publisher().id(),
                target.document().name(),
                target.shown().toString(),
                now,
                Outcome.UNREACHED,
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /// What is known of the state last taken.
    Validators validators() {
        return new Validators(etag, lastModified);
    }

    /// The expression last taken.
    public Optional<String> taken() {
        return Optional.of(expression).filter(each -> !each.isEmpty());
    }

    /// Asked at that time with that end; what was last taken stays.
    Visit ended(Instant when, Outcome how, String why) {
        return new Visit(
                work,
                language,
                publisher,
                document,
                asked,
                when,
                how,
                why,
                etag,
                lastModified,
                content,
                source,
                expression);
    }

    /// Another state was taken.
    Visit took(Answer.Body body, String contentDigest, String sourceDigest, String taken) {
        return new Visit(
                work,
                language,
                publisher,
                document,
                asked,
                checked,
                outcome,
                note,
                body.validators().etag(),
                body.validators().lastModified(),
                contentDigest,
                sourceDigest,
                taken);
    }
}
