package org.armillary.ledger;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// An order of entries without gaps.
///
/// @param id its name in the log: a word for those that are public, else 32 hexadecimal digits
/// @param organisation whose it is
/// @param name what its organisation calls it; `acts` is the one with its acts
/// @param system the AI system whose decisions it records; may be empty
/// @param retention after how many days what its entries say is destroyed; empty for never
/// @param last sequence of its last entry; 0 where there is none
/// @param openedAt when
/// @param openedBy who opened it
public record Stream(
        String id,
        String organisation,
        String name,
        String system,
        OptionalInt retention,
        long last,
        Instant openedAt,
        String openedBy) {

    /// Acts about texts.
    public static final String TEXTS = "texts";

    /// Changes of the catalogue and of rulebooks.
    public static final String LAW = "law";

    /// Keys of the log.
    public static final String LEDGER = "ledger";

    /// Name of the stream of an organisation's acts.
    public static final String ACTS = "acts";

    private static final Pattern ID = Pattern.compile(TEXTS + "|" + LAW + "|" + LEDGER + "|[0-9a-f]{32}");

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// Whether everybody may know what its entries say.
    public boolean isPublic() {
        return isPublic(id);
    }

    /// The same, of the stream of that name in the log.
    public static boolean isPublic(String id) {
        return id.equals(TEXTS) || id.equals(LAW) || id.equals(LEDGER);
    }
}
