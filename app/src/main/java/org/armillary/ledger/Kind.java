package org.armillary.ledger;

import java.util.Locale;
import java.util.Optional;
import org.armillary.act.ActType;

/// What kind of thing an entry tells of; each has a schema of its payload.
public enum Kind {
    /// A text was imported, retrieved, read again, corrected or withdrawn.
    EXPRESSION,
    /// A curator judged whether one norm draws on another.
    LINEAGE,
    /// Derived tables were made anew.
    CORPUS,
    /// An entry of the catalogue is new, changed or gone.
    CATALOGUE,
    /// A rulebook is new, changed or gone.
    RULEBOOK,
    /// An AI system was registered, described otherwise, taken out, or a duty of it marked.
    SYSTEM,
    /// An assessment was kept.
    ASSESSMENT,
    /// An act of a proceeding.
    PROCEEDING,
    /// An AI system decided something.
    DECISION,
    /// A stream was opened, its retention changed, or part of it shown to somebody by a link.
    STREAM,
    /// A key of the log came or went.
    KEY,
    /// Payloads were destroyed.
    ERASURE;

    private static final String VERSION = "/1";

    /// The word in entries: `decision`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The schema of its payloads: `decision/1`.
    public String schema() {
        return word() + VERSION;
    }

    /// @throws IllegalArgumentException when there is none
    public static Kind parse(String word) {
        for (Kind each : values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no kind of entry is called '" + word + "'");
    }

    /// The kind of the entries of an act's type; empty for acts that are not logged.
    public static Optional<Kind> of(ActType type) {
        return switch (type) {
            case IMPORTED, CORRECTED, CORRECTION_SUSPENDED, CORRECTION_UNDONE, WITHDRAWN, REREAD, RETRIEVED ->
                Optional.of(EXPRESSION);
            case LINEAGE_CONFIRMED, LINEAGE_REJECTED -> Optional.of(LINEAGE);
            case REBUILT -> Optional.of(CORPUS);
            case SYSTEM_CHANGED, SYSTEM_REMOVED, DUTY_MARKED -> Optional.of(SYSTEM);
            case ASSESSED -> Optional.of(ASSESSMENT);
            case CATALOGUE_CHANGED -> Optional.of(CATALOGUE);
            case RULEBOOK_CHANGED -> Optional.of(RULEBOOK);
            case STREAM_CHANGED, TRAIL_OPENED, TRAIL_ENDED -> Optional.of(STREAM);
            case KEY_CHANGED -> Optional.of(KEY);
            case ERASED -> Optional.of(ERASURE);
            case SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT, ACCOUNT_CHANGED -> Optional.empty();
        };
    }
}
