package org.armillary.alert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.account.Actor;
import org.armillary.corpus.OpenCorpus;
import org.armillary.search.Question;
import org.armillary.task.Progress;

/// A process that takes acts in while a saved search watches and is posted, until it is killed or done. It says
/// `taken <number>` of each act once it is in.
///
/// Arguments: the home, the address that is posted to, and how many acts.
final class Watcher {

    static final Owner ALONE = new Owner(Actor.HOME, Optional.empty());

    private Watcher() {}

    public static void main(String[] arguments) throws Exception {
        WebAddresses loopback = new WebAddresses(Set.of("127.0.0.1"));
        try (OpenCorpus open = OpenCorpus.at(Path.of(arguments[0]));
                Alerts alerts = Alerts.open(open.corpus(), open.database(), Optional.empty(), Clock.systemUTC());
                Courier courier = new Courier(loopback, alerts.keys())) {
            alerts.allow(loopback);
            open.corpus().reconcile(Progress.NONE);
            open.corpus().catchUp(Progress.NONE);
            if (alerts.searches().list(ALONE).isEmpty()) {
                SavedSearch kept = alerts.searches().save(ALONE, "", Question.anytime("wick"), alerts.now());
                alerts.searches().post(ALONE, kept.id(), arguments[1]);
            }
            Deliveries deliveries = alerts.deliveries(courier, "");
            for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
                open.take(act(number));
                say("taken " + number);
                alerts.tell();
                deliver(deliveries, alerts);
            }
        }
    }

    private static void deliver(Deliveries deliveries, Alerts alerts) {
        while (deliveries.run(alerts.now()) > 0) {
            say("posted");
        }
    }

    /// Two of its three provisions match.
    static String act(int number) {
        return OpenCorpus.act(
                Integer.toString(number),
                "2020-01-01",
                "",
                "Keepers of pier " + number + " trim every wick.",
                "A wick of pier " + number + " is long.",
                "Tickets are free.");
    }

    static List<String> provisions(int number) {
        String expression = "/akn/xa/act/2020/" + number + "/eng@2020-01-01";
        return List.of(expression + "#art_1", expression + "#art_2");
    }

    private static void say(String line) {
        // One write, so that no half of a line is there when the process dies.
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
