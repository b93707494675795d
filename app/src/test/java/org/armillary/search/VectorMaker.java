package org.armillary.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.armillary.corpus.OpenCorpus;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;

/// A process that takes an act in and makes its vectors, a few at a time, until it is killed or done. It says `safe
/// <number>` whenever what it has made was committed.
///
/// Arguments: the home, and how many articles the act has.
final class VectorMaker {

    private VectorMaker() {}

    public static void main(String[] arguments) throws IOException {
        try (OpenCorpus open = OpenCorpus.at(Path.of(arguments[0]));
                ProvisionIndex index = followed(open, new Nautical())) {
            open.take(act(Integer.parseInt(arguments[1])));
            say("begun");
            int safe = 0;
            boolean done = false;
            while (!done) {
                try {
                    index.makeVectors(new Stopping(2));
                    done = true;
                } catch (Cancelled stopped) {
                    say("safe " + ++safe);
                }
            }
        }
    }

    static ProvisionIndex followed(OpenCorpus open, Nautical model) throws IOException {
        ProvisionIndex index = ProvisionIndex.open(open.corpus(), () -> model);
        open.corpus().follow(index);
        open.corpus().reconcile(Progress.NONE);
        return index;
    }

    static String act(int articles) {
        return OpenCorpus.act(
                "1",
                "2020-01-01",
                "",
                IntStream.rangeClosed(1, articles)
                        .mapToObj(number -> "Ferries of class " + number + " cross at noon.")
                        .toArray(String[]::new));
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
