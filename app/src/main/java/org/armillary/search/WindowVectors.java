package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.armillary.home.FullDisk;
import org.jspecify.annotations.Nullable;

/// The vectors of windows of text that one model made, kept by the windows' keys ([WindowKeys]).
///
/// An index of its own beside that of the texts: vectors come later and stay when that one is made anew. A window
/// is a document with a vector of bytes ([Quantized]), which a graph joins to its neighbours (HNSW: Malkov and
/// Yashunin, 2018), and its key. What was added is safe after [#commit()].
final class WindowVectors implements AutoCloseable {

    static final String VECTOR = "vector";
    static final String KEY = "key";
    private static final String DONE = "done";
    private static final String ALL = "all";
    private static final int NEIGHBOURS = 32;
    private static final int LOOKED_AT = 200;
    private static final double SEGMENTS = 4;
    private static final double MEGABYTES = 64;
    private static final long PAUSE = 50_000_000;

    private final FSDirectory directory;
    private final Quantized quantized;
    private final double megabytes;
    private Optional<IndexWriter> writer;
    private @Nullable VectorView view;

    /// @param writer empty where vectors are only read
    private WindowVectors(FSDirectory directory, int dimensions, double megabytes, Optional<IndexWriter> writer)
            throws IOException {
        this.directory = directory;
        this.quantized = Quantized.of(dimensions);
        this.megabytes = megabytes;
        this.writer = writer;
        refresh();
    }

    /// Opens the vectors of a model for reading and adding; what can't be read is begun anew.
    ///
    /// @param path a directory of that model's alone
    static WindowVectors open(Path path, int dimensions) {
        return open(path, dimensions, MEGABYTES);
    }

    /// @param megabytes of vectors that are held in memory until they are written as one segment
    static WindowVectors open(Path path, int dimensions, double megabytes) {
        try {
            return opened(path, dimensions, megabytes);
        } catch (LockObtainFailedException held) {
            // Another writer's vectors are no broken ones.
            throw new UncheckedIOException("the vectors in " + path + " are being written by another process", held);
        } catch (IOException | IllegalArgumentException broken) {
            return anew(path, dimensions, megabytes, broken);
        }
    }

    private static WindowVectors opened(Path path, int dimensions, double megabytes) throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createDirectories(path));
        return new WindowVectors(
                directory, dimensions, megabytes, Optional.of(new IndexWriter(directory, config(megabytes))));
    }

    private static WindowVectors anew(Path path, int dimensions, double megabytes, Exception broken) {
        try {
            FSDirectory directory = FSDirectory.open(path);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return opened(path, dimensions, megabytes);
        } catch (IOException e) {
            e.addSuppressed(broken);
            throw new UncheckedIOException("the vectors in " + path + " can't be opened: " + e.getMessage(), e);
        }
    }

    /// Opens the vectors of a model for reading; empty where there are none.
    static Optional<WindowVectors> read(Path path, int dimensions) {
        try {
            if (!Files.isDirectory(path) || !DirectoryReader.indexExists(FSDirectory.open(path))) {
                return Optional.empty();
            }
            return Optional.of(new WindowVectors(FSDirectory.open(path), dimensions, MEGABYTES, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors in " + path + " can't be read: " + e.getMessage(), e);
        }
    }

    private static IndexWriterConfig config(double megabytes) {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
        config.setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return new Lucene99HnswVectorsFormat(NEIGHBOURS, LOOKED_AT);
            }
        });
        config.setRAMBufferSizeMB(megabytes);
        config.setCommitOnClose(false);
        return config;
    }

    Quantized quantized() {
        return quantized;
    }

    /// Adds the vector of a window.
    void add(long key, float[] vector) {
        Document document = new Document();
        document.add(new KnnByteVectorField(VECTOR, quantized.bytes(vector), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new NumericDocValuesField(KEY, key));
        try {
            writing().addDocument(document);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /// Makes what was added safe, and found.
    ///
    /// @param now how far the making of vectors is
    synchronized void commit(Meanings now) {
        try {
            writing()
                    .setLiveCommitData(Map.of(DONE, Long.toString(now.done()), ALL, Long.toString(now.all()))
                            .entrySet());
            writing().commit();
            refresh();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /// Joins segments, after many vectors were added: one graph is searched faster than five. What is there is found
    /// meanwhile.
    ///
    /// @param check called now and then; may throw to give up
    void join(Runnable check) {
        try {
            IndexWriter joining = writing();
            joining.forceMerge(1, false);
            while (joining.hasPendingMerges() || !joining.getMergingSegments().isEmpty()) {
                check.run();
                LockSupport.parkNanos(PAUSE);
            }
            synchronized (this) {
                joining.commit();
                refresh();
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /// How far the making of vectors was at the last commit.
    Meanings meanings() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Meanings.ABSENT;
            }
            Map<String, String> said = SegmentInfos.readLatestCommit(directory).getUserData();
            return new Meanings(
                    Long.parseLong(said.getOrDefault(DONE, "0")), Long.parseLong(said.getOrDefault(ALL, "0")));
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be read: " + e.getMessage(), e);
        }
    }

    /// A writer that could not write, for want of room, has closed itself: another goes on from what was safe.
    private synchronized IndexWriter writing() throws IOException {
        IndexWriter now = writer.orElseThrow(() -> new IllegalStateException("opened for reading"));
        VectorView before = view;
        if (!now.isOpen() && before != null) {
            now = new IndexWriter(directory, config(megabytes));
            writer = Optional.of(now);
            view = VectorView.of(DirectoryReader.open(now), quantized, Optional.of(before));
            before.release();
        }
        return now;
    }

    private UncheckedIOException unwritten(IOException e) {
        Path path = directory.getDirectory();
        return new UncheckedIOException(
                FullDisk.isWhy(path, e)
                        ? "the disk that holds " + path + " is full: texts are found by their words, and by meaning"
                                + " those that were read before. Free some space; it goes on with the next import, or"
                                + " when the server is started again"
                        : "the vectors can't be written: " + e.getMessage(),
                e);
    }

    private synchronized void refresh() throws IOException {
        VectorView before = view;
        if (before == null) {
            DirectoryReader reader =
                    writer.isPresent() ? DirectoryReader.open(writer.get()) : DirectoryReader.open(directory);
            view = VectorView.of(reader, quantized, Optional.empty());
            return;
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(before.reader());
        if (changed != null) {
            view = VectorView.of(changed, quantized, Optional.of(before));
            before.release();
        }
    }

    /// What is there now, to be given back with [VectorView#release()].
    synchronized VectorView acquire() {
        VectorView now = view;
        if (now == null || !now.reader().tryIncRef()) {
            throw new IllegalStateException("the vectors are closed");
        }
        return now;
    }

    /// What is another whenever there are other vectors.
    synchronized Object state() {
        VectorView now = view;
        return now == null ? this : now.reader().getReaderCacheHelper().getKey();
    }

    /// Leaves what was not committed.
    @Override
    public synchronized void close() {
        try {
            VectorView now = view;
            view = null;
            if (now != null) {
                now.release();
            }
            if (writer.isPresent()) {
                writer.get().rollback();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be closed: " + e.getMessage(), e);
        }
    }
}
