package org.armillary.mcp;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Timeline;
import org.armillary.graph.ReadingRoom;
import org.armillary.law.frbr.Language;

/// Makes the [Anchor]s of one answer; what is known of a text is looked up once.
final class Anchors {

    private static final Pattern EXPRESSION = Pattern.compile("(.+)/([a-z]{3})@(\\d{4}-\\d{2}-\\d{2})");

    private final ReadingRoom room;
    private final LocalDate asOf;
    private final Map<String, Optional<Anchor>> texts = new HashMap<>();

    Anchors(ReadingRoom room, LocalDate asOf) {
        this.room = room;
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    /// The anchor of a provision; empty where its text was withdrawn meanwhile.
    Optional<Anchor> find(String expression, String eId) {
        return texts.computeIfAbsent(expression, this::text).map(each -> each.at(eId));
    }

    /// The anchor of what a reference found.
    Anchor of(Found.One one, String eId) {
        Holding version = one.version();
        return Anchor.of(
                version, one.timeline().standing(version, asOf), asOf, eId, room.findPublisherAddress(version));
    }

    private Optional<Anchor> text(String expression) {
        Matcher parts = EXPRESSION.matcher(expression);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Timeline timeline = room.library().timeline(parts.group(1), new Language(parts.group(2)));
        return timeline.find(LocalDate.parse(parts.group(3)))
                .map(version -> Anchor.of(
                        version, timeline.standing(version, asOf), asOf, "", room.findPublisherAddress(version)));
    }
}
