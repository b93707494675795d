package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.store.FileStore;

/// A process that writes a log until somebody kills it, and tells what it was told.
///
/// ```text
/// open 1234                   entries when it began
/// 1234 run-7-caller-2-0       an entry was acknowledged under this index
/// published BASE64            a checkpoint that everybody can see
/// failed WORDS                an append or opening failed
/// ```
///
/// Each line ends with a blank and a dot. Ends in good order when its standard input does.
final class Victim {

    static final LogSigner SIGNER = new LogSigner(
            SigningKey.of("log.example/victim", Algorithm.ED25519, new byte[32]),
            SigningKey.of("log.example/victim", Algorithm.ML_DSA_COSIGNATURE, new byte[32]),
            Clock.systemUTC());

    /// What a line ends with that was not cut.
    static final String END = " .";

    private static final int CALLERS = 4;

    private final Log log;
    private final String run;
    private final PrintStream out;
    private final AtomicBoolean over = new AtomicBoolean();

    private Victim(Log log, String run, PrintStream out) {
        this.log = log;
        this.run = run;
        this.out = out;
    }

    /// @param args directory and name of the run
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        Path directory = Path.of(args[0]);
        try (FileStore store = FileStore.open(directory.resolve("log"));
                Log log = Log.open(LogSettings.of(directory.resolve("journal"), store, SIGNER)
                        .withInterval(Duration.ofMillis(3))
                        .withJournalBytes(16 << 20))) {
            new Victim(log, args[1], out).write();
        } catch (LogStopped | UncheckedIOException e) {
            out.println("failed " + e.getMessage() + END);
        }
    }

    private void write() throws IOException, InterruptedException {
        tell("open " + log.size());
        Thread[] threads = new Thread[CALLERS + 1];
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            threads[i] = Thread.startVirtualThread(() -> append(caller));
        }
        threads[CALLERS] = Thread.startVirtualThread(this::follow);
        while (System.in.read() >= 0) {
            // The other side says nothing; it only goes.
        }
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void append(int caller) {
        for (int i = 0; !over.get(); i++) {
            // Some entries are long, so that segments change hands.
            String entry = run + "-caller-" + caller + "-" + i + (i % 200 == 99 ? "-" + "x".repeat(40_000) : "");
            try {
                long index = log.append(entry.getBytes(UTF_8)).join();
                tell(index + " " + entry.substring(0, Math.min(entry.length(), 60)));
                if (i % 20 == 19) {
                    log.publication(index).join();
                }
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof LogFull)) {
                    tell("failed " + why(e));
                    return;
                }
            }
        }
    }

    private void follow() {
        long size = 0;
        while (!over.get()) {
            try {
                SignedCheckpoint checkpoint = log.publication(size).join();
                size = checkpoint.checkpoint().size();
                tell("published " + Base64.getEncoder().encodeToString(checkpoint.bytes()));
            } catch (CompletionException e) {
                tell("failed " + why(e));
                return;
            }
        }
    }

    private static String why(CompletionException e) {
        return String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage());
    }

    private synchronized void tell(String line) {
        out.println(line + END);
    }
}
