package org.armillary.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.act.ActType;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;

/// A process that records decisions and acts until it is killed, and says on its output what was acknowledged:
/// `record <key> <id> <index> <sequence>` or `act <id>`, a line each.
///
/// Arguments: the home, and a word before all keys.
final class Recorder {

    private static final String NAME = "kills";
    private static final int CALLERS = 4;

    private Recorder() {}

    public static void main(String[] arguments) throws InterruptedException {
        Home home = new Home(Path.of(arguments[0])).create();
        Ownership ownership = Ownership.take(home, "test");
        Database database = Database.open(ownership);
        Acts acts = Acts.of(database, Clock.systemUTC());
        Ledger ledger = Ledger.open(home, database, acts, Optional.empty(), List.of());
        Actor actor = Actor.alone();
        Stream stream = ledger.streams(actor).stream()
                .filter(each -> each.name().equals(NAME))
                .findFirst()
                .orElseGet(() -> ledger.openStream(actor, NAME, "gull", OptionalInt.empty()));
        Thread[] callers = new Thread[CALLERS];
        for (int i = 0; i < CALLERS; i++) {
            String word = arguments[1] + "-" + i + "-";
            callers[i] = Thread.ofPlatform().start(() -> record(ledger, actor, stream, word));
        }
        while (true) {
            UUID id = database.change(transaction ->
                            acts.append(transaction, acts.drafted(ActType.IMPORTED, actor, "/akn/x", "{}")))
                    .id();
            say("act " + id);
        }
    }

    private static void record(Ledger ledger, Actor actor, Stream stream, String word) {
        for (int number = 0; ; number++) {
            String key = word + number;
            DecisionRecord record =
                    DecisionRecord.parse(DecisionRecords.json("gull", key).getBytes(StandardCharsets.UTF_8));
            Recorded recorded = ledger.record(actor, stream.id(), List.of(record), Optional.of(key))
                    .join()
                    .getFirst();
            say("record " + key + " " + recorded.id() + " " + recorded.index() + " " + recorded.sequence());
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
