package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.DirectoryFiles;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.tree.Frontier;
import org.armillary.tlog.tree.Hash;

/// Kills processes that write a log, again and again the same log, and holds what is left against what they were
/// told: every acknowledged entry under its index, every checkpoint the root of the entries there are, all files
/// verified.
///
/// ```text
/// FaultBench [kills] [steps] [seed]     kills at random moments; kills at system calls, by strace
/// ```
final class FaultBench {

    /// What a step of the write path is to the kernel: journal, forces, renames.
    private static final List<String> STEPS = List.of(
            "fdatasync:signal=SIGKILL",
            "fsync:signal=SIGKILL",
            "rename:signal=SIGKILL",
            "pwrite64:signal=SIGKILL",
            "write:signal=SIGKILL",
            "unlink:signal=SIGKILL",
            "openat:signal=SIGKILL",
            "fdatasync:error=EIO",
            "fsync:error=EIO",
            "pwrite64:error=EIO",
            "pwrite64:error=ENOSPC",
            "write:error=ENOSPC",
            "rename:error=EIO");

    private final Path directory;
    private final Random chance;
    private final TreeMap<Long, String> acknowledged = new TreeMap<>();
    private final List<SignedCheckpoint> published = new ArrayList<>();
    private final Map<String, Integer> tally = new TreeMap<>();

    FaultBench(Path directory, long seed) {
        this.directory = directory;
        this.chance = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        int steps = args.length > 1 ? Integer.parseInt(args[1]) : 130;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        Path directory = Files.createTempDirectory("faults");
        System.out.println("seed " + seed + ", in " + directory);
        FaultBench bench = new FaultBench(directory, seed);
        bench.kill(kills);
        if (!bench.strike(steps)) {
            System.out.println("no strace here: no kills at system calls");
        }
        System.out.println(bench.verify());
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Kills at random moments, from the start of the process on.
    void kill(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            Process process = start(List.of(), "kill-" + i);
            CountDownLatch open = new CountDownLatch(1);
            CompletableFuture<Long> listening = CompletableFuture.supplyAsync(() -> listen(process, open));
            // A quarter while it starts and recovers, the others while it writes.
            if (i % 4 != 0) {
                open.await(1, TimeUnit.MINUTES);
            }
            process.waitFor(chance.nextInt(i % 4 == 0 ? 1500 : 400), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            count("killed at a random moment", listening.get());
            if (i % 50 == 49) {
                System.out.printf(Locale.ROOT, "%d kills: %s%n", i + 1, verify());
            }
        }
    }

    /// Kills, or makes fail, at a system call; each kind in turn, at a random one of its calls.
    ///
    /// @return whether it can be done here
    boolean strike(int times) throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/strace"))) {
            return false;
        }
        for (int i = 0; i < times; i++) {
            String step = STEPS.get(i % STEPS.size());
            String call = step.substring(0, step.indexOf(':'));
            int when = 1 + chance.nextInt(call.equals("openat") || call.equals("write") ? 400 : 60);
            List<String> strace = List.of(
                    "/usr/bin/strace",
                    "-f",
                    "-qq",
                    "--seccomp-bpf",
                    "-o",
                    "/dev/null",
                    "-e",
                    "trace=" + call,
                    "-e",
                    "inject=" + step + ":when=" + when);
            Process process = start(strace, "strike-" + i);
            CompletableFuture<Long> listening =
                    CompletableFuture.supplyAsync(() -> listen(process, new CountDownLatch(1)));
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.getOutputStream().close();
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly().waitFor();
                }
            }
            count(step, listening.get());
        }
        return true;
    }

    private Process start(List<String> before, String run) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                directory.toString(),
                run));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Hears what a process was told, to its end.
    ///
    /// @param open counted down at the first line, which says that it opened the log
    /// @return entries that were acknowledged to it
    private long listen(Process process, CountDownLatch open) {
        long heard = 0;
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                open.countDown();
                // A line that was cut by the kill says nothing.
                heard += line.endsWith(Victim.END) ? hear(line.substring(0, line.length() - Victim.END.length())) : 0;
            }
        } catch (IOException _) {
            // its end, in the middle of a line
        }
        return heard;
    }

    private synchronized int hear(String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "open" -> {
                long size = Long.parseLong(words[1]);
                long least = acknowledged.isEmpty() ? 0 : acknowledged.lastKey() + 1;
                check(size >= least, "the log opened with " + size + " entries, " + least + " were acknowledged");
                count("starts");
            }
            case "published" ->
                published.add(SignedCheckpoint.parse(Base64.getDecoder().decode(words[1])));
            case "failed" -> count("said: " + words[1].replaceAll("[0-9]+|/tmp/[^ :;]*", "…"));
            default -> {
                String other = acknowledged.put(Long.parseLong(words[0]), words[1]);
                check(other == null, "index " + words[0] + " was given to " + other + " and to " + words[1]);
                return 1;
            }
        }
        return 0;
    }

    /// Starts the log once more, ends it in good order, and verifies everything.
    ///
    /// @return what was found, in a line
    synchronized String verify() throws IOException {
        List<Hash> leaves = new ArrayList<>();
        try (FileStore store = FileStore.open(directory.resolve("log"));
                Log log = Log.open(LogSettings.of(directory.resolve("journal"), store, Victim.SIGNER)
                        .withJournalBytes(16 << 20))) {
            long size = log.size();
            if (size > 0) {
                published.add(log.publication(size - 1).join());
            }
            for (Map.Entry<Long, String> each : acknowledged.entrySet()) {
                check(each.getKey() < size, "entry " + each.getKey() + " of " + size + " is missing");
            }
            for (byte[] entry : new Stranger(store, Victim.SIGNER.origin(), Victim.SIGNER.verifiers()).entries()) {
                String text = new String(entry, UTF_8);
                String told = acknowledged.get((long) leaves.size());
                check(
                        told == null || text.startsWith(told),
                        "entry " + leaves.size() + " is " + text + ", not " + told);
                leaves.add(Hash.leaf(entry));
            }
        }
        checkRoots(leaves);
        Policy policy = Policy.of(Victim.SIGNER.origin(), Victim.SIGNER.verifiers(), List.of(), 0);
        Fsck.Report report = Fsck.run(
                LogReader.of(new DirectoryFiles(directory.resolve("log")), policy, Victim.SIGNER.origin()),
                Bookmark.none(),
                _ -> {});
        check(report.isValid(), "fsck: " + report);
        return String.format(
                Locale.ROOT,
                "%,d entries, %,d acknowledged and all there, %,d checkpoints of one history, every file verified; %s",
                leaves.size(),
                acknowledged.size(),
                published.size(),
                tally);
    }

    private void checkRoots(List<Hash> leaves) {
        Map<Long, Hash> roots = new TreeMap<>();
        for (SignedCheckpoint each : published) {
            Checkpoint checkpoint = each.checkpoint();
            Hash other = roots.put(checkpoint.size(), checkpoint.root());
            check(other == null || other.equals(checkpoint.root()), "two trees of " + checkpoint.size() + " entries");
        }
        Frontier frontier = new Frontier();
        for (Hash leaf : leaves) {
            frontier.append(leaf);
            Hash signed = roots.remove(frontier.size());
            check(signed == null || signed.equals(frontier.root()), "another tree of " + frontier.size());
        }
        roots.remove(0L);
        check(roots.isEmpty(), "checkpoints larger than the log: " + roots.keySet());
    }

    private synchronized void count(String what) {
        tally.merge(what, 1, Integer::sum);
    }

    private void count(String fault, long heard) {
        count(fault);
        if (heard > 0) {
            count("while it wrote");
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
