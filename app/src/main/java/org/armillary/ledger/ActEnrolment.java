package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.canonical.CanonicalJson;
import org.armillary.home.Transaction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Takes acts down as entries: the table of acts is the outbox, and every act gets its entry once.
final class ActEnrolment {

    /// Subject of acts about a stream, before its id.
    static final String STREAMS = "/ledger/streams/";

    private static final int LONGEST = 900_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ActEnrolment() {}

    /// Takes down the acts that come next.
    ///
    /// @return how many acts there were, logged or not
    static int enrol(Transaction transaction, Enrolment enrolment, int most) {
        List<Act> acts = Acts.list(transaction, Position.get(transaction).enrolled(), most);
        acts.forEach(act -> Kind.of(act.type()).ifPresent(kind -> add(enrolment, kind, act)));
        if (!acts.isEmpty()) {
            Position.enrolled(transaction, acts.getLast().sequence());
        }
        return acts.size();
    }

    /// Takes down all acts that wait.
    static void enrolAll(Transaction transaction, Pseudonyms pseudonyms, Instant now) {
        Enrolment enrolment = Enrolment.begin(transaction, pseudonyms, now);
        enrol(transaction, enrolment, Integer.MAX_VALUE);
        enrolment.finish();
    }

    /// Whether there are acts that were not taken down.
    static boolean isBehind(Transaction transaction) {
        return !Acts.list(transaction, Position.get(transaction).enrolled(), 1).isEmpty();
    }

    private static void add(Enrolment enrolment, Kind kind, Act act) {
        Sealed sealed = Sealed.of(payload(act));
        enrolment.add(
                kind,
                act.id(),
                stream(enrolment, act),
                new Enrolment.Heading(act.organisation(), act.actor(), act.subject()),
                sealed,
                sealed.opening().commitment());
    }

    static Payload payload(Act act) {
        return Payload.of(Map.of(
                "act", CanonicalJson.writeDoublesOrText(act.type().word()),
                "at", CanonicalJson.writeDoublesOrText(act.time().toString()),
                "data", data(act.payload()),
                "organisation", CanonicalJson.writeDoublesOrText(act.organisation()),
                "subject", CanonicalJson.writeDoublesOrText(act.subject())));
    }

    /// Canonical JSON of what an act says, or of its digest where it is very long.
    private static String data(String payload) {
        String data = CanonicalJson.writeDoublesOrText(JSON.readTree(payload));
        return data.length() <= LONGEST
                ? data
                : CanonicalJson.writeDoubles(Map.of("characters", data.length(), "sha-256", digest(data)));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private static String stream(Enrolment enrolment, Act act) {
        return switch (act.type().area()) {
            case TEXTS -> Stream.TEXTS;
            case LAW -> Stream.LAW;
            case SYSTEMS, ACCOUNTS -> enrolment.acts(act.organisation());
            case LEDGER -> about(act).orElse(Stream.LEDGER);
        };
    }

    private static Optional<String> about(Act act) {
        return act.subject().startsWith(STREAMS) && act.type() != ActType.KEY_CHANGED
                ? Optional.of(act.subject().substring(STREAMS.length()))
                : Optional.empty();
    }
}
