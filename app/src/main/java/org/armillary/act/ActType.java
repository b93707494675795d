package org.armillary.act;

import java.util.Locale;

/// What kind of thing happened.
public enum ActType {
    /// A reading of a source was taken into the corpus.
    IMPORTED,
    /// A person corrected the structure of a reading.
    CORRECTED,
    /// A correction could not be applied to a newer reading and waits for a person.
    CORRECTION_SUSPENDED,
    /// A person took a correction back.
    CORRECTION_UNDONE,
    /// An expression was taken out of what the corpus answers with; its bytes stay.
    WITHDRAWN,
    /// A source was read again by another engine.
    REREAD,
    /// A publisher gave the text of an expression.
    RETRIEVED,
    /// A curator said that one norm draws on another; the subject names both.
    LINEAGE_CONFIRMED,
    /// A curator said that one norm doesn't draw on another; the subject names both.
    LINEAGE_REJECTED,
    /// The derived tables were made anew.
    REBUILT,
    /// Somebody signed in.
    SIGNED_IN(Area.ACCOUNTS),
    /// Somebody tried to sign in and could not.
    SIGN_IN_FAILED(Area.ACCOUNTS),
    /// A session was ended by the person or by an administrator.
    SIGNED_OUT(Area.ACCOUNTS),
    /// An organisation, a person, a way to sign in or a program's token came, changed or went.
    ACCOUNT_CHANGED(Area.ACCOUNTS),
    /// A system was described, or described otherwise; the subject is `/systems/` and its id.
    SYSTEM_CHANGED(Area.SYSTEMS),
    /// A system was taken out of a portfolio; what was said of it stays.
    SYSTEM_REMOVED(Area.SYSTEMS),
    /// An assessment of a system was kept, with its receipt.
    ASSESSED(Area.SYSTEMS),
    /// Somebody said of a duty of a system that it is done, under way, open, or not theirs.
    DUTY_MARKED(Area.SYSTEMS),
    /// An entry of the catalogue is new, changed or gone; the subject is `/instruments/` and its id, or the like.
    CATALOGUE_CHANGED(Area.LAW),
    /// A rulebook is new, changed or gone; the subject is `/rulebooks/` and its id.
    RULEBOOK_CHANGED(Area.LAW),
    /// A stream of the ledger was opened, or its retention changed; the subject is `/ledger/streams/` and its id.
    STREAM_CHANGED(Area.LEDGER),
    /// A key of the log came or went; the subject is `/ledger/keys/` and its use.
    KEY_CHANGED(Area.LEDGER),
    /// What entries say was destroyed; the subject is the stream's.
    ERASED(Area.LEDGER),
    /// A link was made that shows part of a stream of decisions to somebody; the subject is the stream's.
    TRAIL_OPENED(Area.LEDGER),
    /// Such a link was ended before its time.
    TRAIL_ENDED(Area.LEDGER);

    /// What acts are about, in the large. Who follows the texts follows the acts about texts alone.
    public enum Area {
        TEXTS,
        ACCOUNTS,
        SYSTEMS,
        /// What the program itself says of law: catalogue and rulebooks.
        LAW,
        /// The ledger's own: streams, keys, erasures.
        LEDGER;

        /// The word in the table.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Area area;

    ActType() {
        this(Area.TEXTS);
    }

    ActType(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    /// Whether from then on the corpus answers with a reading that this act brought.
    public boolean bringsReading() {
        return switch (this) {
            case IMPORTED, REREAD, CORRECTED, CORRECTION_UNDONE -> true;
            default -> false;
        };
    }

    /// Whether it says something of texts and changes none.
    public boolean isSaying() {
        return this == LINEAGE_CONFIRMED || this == LINEAGE_REJECTED;
    }

    /// The word in the table: `correction-suspended`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The type of a word in the table.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ActType parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
