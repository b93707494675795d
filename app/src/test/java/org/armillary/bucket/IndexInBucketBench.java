package org.armillary.bucket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.armillary.tlog.store.ObjectStore;
import org.springframework.util.FileSystemUtils;

/// Tries what an index larger than one machine would live by: segments as objects in a bucket, written by one process
/// and read by others that keep copies of them.
///
/// ```
/// IndexInBucketBench INDEX
/// ```
///
/// An index is published: each file once under its name, for files never change, then the list of those that are one
/// commit, exchanged for the list before it. A reader takes the files it lacks and opens them. Says what is carried
/// the first time, and after a thousand passages more.
final class IndexInBucketBench {

    private static final String CURRENT = "current";

    private IndexInBucketBench() {}

    public static void main(String[] arguments) throws Exception {
        S3Server server = new S3Server();
        server.start();
        Path scratch = Files.createTempDirectory("index-in-bucket");
        try (ObjectStore bucket = server.open("index")) {
            Path writer = Files.createDirectories(scratch.resolve("writer"));
            Path reader = Files.createDirectories(scratch.resolve("reader"));
            FileSystemUtils.copyRecursively(Path.of(arguments[0]), writer);
            step("published", () -> publish(writer, bucket));
            step("taken by a reader", () -> take(bucket, reader));
            step("opened by the reader", () -> open(reader));
            grow(writer, 1_000);
            step("1,000 passages more, published", () -> publish(writer, bucket));
            step("taken by the reader", () -> take(bucket, reader));
            step("opened by the reader", () -> open(reader));
        } finally {
            server.stop();
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private interface Step {
        long run() throws IOException;
    }

    private static void step(String what, Step step) throws IOException {
        long start = System.nanoTime();
        long amount = step.run();
        System.out.println(
                String.format(Locale.ROOT, "%-32s %,14d  %8.1f ms", what, amount, (System.nanoTime() - start) / 1e6));
    }

    /// @return bytes carried
    private static long publish(Path index, ObjectStore bucket) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index)) {
            SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
            Optional<ObjectStore.Version> seen = bucket.findVersion(CURRENT);
            Set<String> known = seen.map(IndexInBucketBench::names).orElse(Set.of());
            long carried = 0;
            for (String file : commit.files(true)) {
                if (!known.contains(file)) {
                    byte[] bytes = Files.readAllBytes(index.resolve(file));
                    bucket.putIfAbsent("files/" + file.replaceFirst("^_", "s"), bytes);
                    carried += bytes.length;
                }
            }
            byte[] list = String.join("\n", commit.files(true)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (bucket.compareAndSet(CURRENT, seen, list).isEmpty()) {
                throw new IOException("another process has published meanwhile");
            }
            return carried;
        }
    }

    private static Set<String> names(ObjectStore.Version list) {
        return Arrays.stream(new String(list.bytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// @return bytes carried
    private static long take(ObjectStore bucket, Path copy) throws IOException {
        long carried = 0;
        for (String file : names(bucket.findVersion(CURRENT).orElseThrow())) {
            if (!Files.exists(copy.resolve(file))) {
                byte[] bytes =
                        bucket.find("files/" + file.replaceFirst("^_", "s")).orElseThrow();
                Files.write(copy.resolve(file), bytes);
                carried += bytes.length;
            }
        }
        return carried;
    }

    /// @return passages in it
    private static long open(Path copy) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(copy))) {
            return reader.numDocs();
        }
    }

    private static void grow(Path index, int passages) throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), new IndexWriterConfig())) {
            for (int number = 0; number < passages; number++) {
                Document document = new Document();
                document.add(new TextField(
                        "text_und", "Passage " + number + " says what a provider must do before use.", Store.YES));
                writer.addDocument(document);
            }
        }
    }
}
