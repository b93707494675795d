package org.armillary.reception;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.Permission;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;

/// What of the ledger's entries and streams a caller may know: what is public, and what their organisation has.
public final class Insight {

    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,14}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Insight() {}

    /// Who asks, where they may see what their organisation has.
    public static Optional<Actor> actor(Caller caller) {
        return caller.may(Permission.SEE) ? caller.actor() : Optional.empty();
    }

    /// Whether the caller may know what an entry is about.
    public static boolean into(Entry entry, Caller caller) {
        return Stream.isPublic(entry.leaf().stream()) || isOf(entry.organisation(), caller);
    }

    /// Whether the caller may know what a stream is for.
    public static boolean into(Stream stream, Caller caller) {
        return stream.isPublic() || isOf(stream.organisation(), caller);
    }

    /// An entry by its place in the log or by its identity.
    public static Optional<Entry> find(Ledger ledger, String placeOrId) {
        if (PLACE.matcher(placeOrId).matches()) {
            return ledger.find(Long.parseLong(placeOrId));
        }
        return ID.matcher(placeOrId).matches() ? ledger.find(UUID.fromString(placeOrId)) : Optional.empty();
    }

    private static boolean isOf(String organisation, Caller caller) {
        return actor(caller)
                .filter(each -> each.organisation().equals(organisation))
                .isPresent();
    }

    /// The public streams, and those of the caller's organisation.
    public static List<Stream> streams(Ledger ledger, Caller caller) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Stream.TEXTS, Stream.LAW, Stream.LEDGER)
                                .flatMap(each -> ledger.findStream(each).stream()),
                        actor(caller).stream()
                                .flatMap(each -> ledger.streams(each).stream())
                                .filter(each -> !each.isPublic()))
                .toList();
    }
}
