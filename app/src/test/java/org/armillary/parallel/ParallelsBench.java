package org.armillary.parallel;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.SharedFacts;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.ImportRequest;
import org.armillary.corpus.Incoming;
import org.armillary.corpus.Inputs;
import org.armillary.corpus.LawEngine;
import org.armillary.corpus.Reference;
import org.armillary.corpus.Statements;
import org.armillary.embedding.MiniLm;
import org.armillary.graph.Annotating;
import org.armillary.graph.AnnotationStore;
import org.armillary.graph.ReadingRoom;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.search.ProvisionIndex;
import org.armillary.task.Progress;

/// Measures parallels of provisions among the real texts that lie beside the project: how many of those that are known
/// stand among the first five and ten, and how long an answer takes.
///
/// ```
/// ParallelsBench DIRECTORY [LISTING]
/// ```
///
/// The directory becomes a home on first use; `-Dduties=true` leaves the translations out. The known ones are facts by
/// instrument and eId (`pairs.tsv`, grade 2 the
/// same duty, 1 near it). The listing is a file for reading by eye what was listed.
final class ParallelsBench {

    private static final int MOST = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String WORK_A = "/akn/cn/act/2021/algorithms";
    private static final String TRANSLATION_A = "/akn/cn/doc/2022/agora-266";
    private static final String WORK_B = "/akn/cn/act/2022/shenzhen";
    private static final String TRANSLATION_B = "/akn/cn/doc/2022/agora-1064";

    private final Parallels parallels;
    private final ReadingRoom room;
    private final List<String> listing = new ArrayList<>();

    private ParallelsBench(Parallels parallels, ReadingRoom room) {
        this.parallels = parallels;
        this.room = room;
    }

    /// What is known of a provision.
    ///
    /// @param grades by place, 2 or 1
    record Known(String of, Map<String, Integer> grades) {}

    public static void main(String[] arguments) throws IOException {
        Home home = new Home(Path.of(arguments[0])).create();
        Ownership ownership = Ownership.take(home, "bench");
        try (Database database = Database.open(ownership);
                Corpus corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC());
                ProvisionIndex index = ProvisionIndex.open(corpus, MiniLm::load)) {
            corpus.follow(index);
            corpus.follow(AnnotationStore.open(corpus, database, Annotating.standard()));
            ReadingRoom room = ReadingRoom.of(corpus, database);
            index.consult(room);
            corpus.reconcile(Progress.NONE);
            fill(corpus, room);
            index.renew();
            line("%d vectors made", index.makeVectors(Progress.NONE));
            ParallelsBench bench =
                    new ParallelsBench(new Parallels(index.search().alikes(), room, Optional.empty()), room);
            bench.run();
            if (arguments.length > 1) {
                Files.write(Path.of(arguments[1]), bench.listing);
            }
        } finally {
            ownership.close();
        }
    }

    private static void fill(Corpus corpus, ReadingRoom room) throws IOException {
        if (room.library().list().size() > 400) {
            return;
        }
        SharedTexts texts = new SharedTexts(SharedFacts.path("corpus"));
        List<Incoming> all = new ArrayList<>(texts.list());
        all.addAll(Inputs.list(texts.folders(), Progress.NONE));
        line("importing %d texts", all.size());
        corpus.importer().run(new ImportRequest(all, Statements.NONE, false), Progress.NONE);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private void run() throws IOException {
        measure("duties", known());
        if (Boolean.getBoolean("duties")) {
            return;
        }
        List<Known> translated = new ArrayList<>(translated(WORK_A, TRANSLATION_A, 35));
        translated.addAll(translated(WORK_B, TRANSLATION_B, 73));
        measure("translations", translated);
    }

    private void measure(String name, List<Known> all) {
        all.forEach(each -> answer(each.of())); // warms up
        double[] at5 = new double[all.size()];
        double[] at10 = new double[all.size()];
        long[] times = new long[all.size()];
        long[] work = new long[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Known known = all.get(i);
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            List<Parallel> found = answer(known.of());
            times[i] = System.nanoTime() - start;
            work[i] = THREADS.getCurrentThreadCpuTime() - before;
            at5[i] = part(known, found, 5);
            at10[i] = part(known, found, 10);
            list(known, found, at5[i], at10[i], times[i]);
        }
        line("%s: %d provisions, found@5 %.3f, found@10 %.3f", name, all.size(), mean(at5), mean(at10));
        say("clock", times);
        say("processor", work);
    }

    private static void say(String what, long[] times) {
        Arrays.sort(times);
        line(
                "  %s: p50 %.0f ms, p90 %.0f ms, slowest %.0f ms",
                what, times[times.length / 2] / 1e6, times[times.length * 9 / 10] / 1e6, times[times.length - 1] / 1e6);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private List<Parallel> answer(String place) {
        Found.One found = room.library().find(Reference.parse(place)).get();
        return parallels.of(found, MOST).parallels();
    }

    /// What part of the same duties stands among the first; where there are more of them than places, of the places.
    private static double part(Known known, List<Parallel> found, int first) {
        long same = known.grades().values().stream().filter(each -> each == 2).count();
        long hits = known.grades().entrySet().stream()
                .filter(each -> each.getValue() == 2)
                .filter(each -> found.stream().limit(first).anyMatch(one -> isAt(one, each.getKey())))
                .count();
        return same == 0 ? 1 : (double) hits / Math.min(first, same);
    }

    /// Whether a parallel is a place, or around it, or inside it.
    private static boolean isAt(Parallel found, String place) {
        String there = found.at().place();
        return there.equals(place)
                || there.startsWith(place + (place.contains("#") ? "__" : "#"))
                || place.startsWith(there + "__");
    }

    private void list(Known known, List<Parallel> found, double at5, double at10, long time) {
        listing.add(String.format(Locale.ROOT, "%n== %s  %.2f %.2f  %.0f ms", known.of(), at5, at10, time / 1e6));
        int place = 0;
        for (Parallel each : found) {
            int grade = known.grades().entrySet().stream()
                    .filter(one -> isAt(each, one.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            listing.add(String.format(
                    Locale.ROOT,
                    "%2d %s %-10s %.2f %s | %s | %s | %s",
                    ++place,
                    grade == 2 ? "**" : grade == 1 ? "* " : "  ",
                    each.likeness(),
                    each.strength(),
                    each.at().place(),
                    each.at().title(),
                    each.at().path().isEmpty() ? "" : each.at().path().getLast(),
                    each.grounds()));
        }
        known.grades().forEach((one, grade) -> {
            if (found.stream().noneMatch(each -> isAt(each, one))) {
                listing.add("   missed " + grade + " " + one);
            }
        });
    }

    private static String place(String named, Map<String, String> names) {
        int hash = named.indexOf('#');
        String work = names.getOrDefault(hash < 0 ? named : named.substring(0, hash), "");
        return work + (hash < 0 ? "" : named.substring(hash));
    }

    /// The articles of a text and of its translation by others, each the other's only known parallel.
    private static List<Known> translated(String text, String translation, int articles) {
        List<Known> all = new ArrayList<>();
        for (int article = 1; article <= articles; article++) {
            String one = text + "#art_" + article;
            String other = translation + "#art_" + article;
            all.add(new Known(one, Map.of(other, 2)));
            all.add(new Known(other, Map.of(one, 2)));
        }
        return all;
    }

    static List<Known> known() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        try (InputStream in = ParallelsBench.class.getResourceAsStream("pairs.tsv")) {
            if (in == null) {
                throw new IOException("pairs.tsv is not among the test resources");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] name = line.split(" = ");
                        String[] cells = line.split("\t");
                        if (name.length == 2) {
                            names.put(name[0], name[1]);
                        } else {
                            all.computeIfAbsent(place(cells[0], names), key -> new LinkedHashMap<>())
                                    .put(place(cells[1], names), Integer.parseInt(cells[2]));
                        }
                    });
        }
        return all.entrySet().stream()
                .map(each -> new Known(each.getKey(), each.getValue()))
                .toList();
    }
}
