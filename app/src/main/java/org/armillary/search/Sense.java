package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.jspecify.annotations.Nullable;

/// What texts mean as a model reads them: the model, once it is loaded, and the vectors it has made.
///
/// Loading takes a second, so it is put off: a server has it done in the background, and questions are answered by
/// words until then; a command that only reads does it when a question needs it, and never where there are no
/// vectors.
final class Sense implements AutoCloseable {

    private static final int QUESTIONS_KEPT = 512;

    private final Supplier<Embedder> loader;
    private final Path directory;
    private final boolean reads;
    private volatile @Nullable Ready ready;
    private volatile Meanings meanings = Meanings.ABSENT;
    private final Map<String, Asked> questions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > QUESTIONS_KEPT;
        }
    };

    private Sense(Supplier<Embedder> loader, Path directory, boolean reads) {
        this.loader = loader;
        this.directory = directory;
        this.reads = reads;
    }

    /// A model and its vectors.
    record Ready(Embedder embedder, WindowVectors vectors) {}

    /// For the process that makes vectors: nothing is loaded until [#load()].
    ///
    /// @param directory of the vectors of all models
    static Sense kept(Supplier<Embedder> loader, Path directory) {
        return new Sense(loader, directory, false);
    }

    /// For a process that only reads: what is there is loaded when it is first needed.
    static Sense read(Supplier<Embedder> loader, Path directory) {
        return new Sense(loader, directory, true);
    }

    /// The model, if it can be asked now.
    Optional<Ready> find() {
        Ready now = ready;
        if (now == null && reads && hasVectors()) {
            return openToRead();
        }
        return Optional.ofNullable(now);
    }

    private boolean hasVectors() {
        try (Stream<Path> models = Files.isDirectory(directory) ? Files.list(directory) : Stream.empty()) {
            return models.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors in " + directory + " can't be read: " + e.getMessage(), e);
        }
    }

    private synchronized Optional<Ready> openToRead() {
        if (ready == null) {
            Embedder embedder = loader.get();
            WindowVectors.read(place(embedder), embedder.dimensions()).ifPresent(vectors -> {
                meanings = vectors.meanings();
                ready = new Ready(embedder, vectors);
            });
        }
        return Optional.ofNullable(ready);
    }

    /// Loads the model and opens its vectors for adding to them.
    synchronized Ready load() {
        Ready now = ready;
        if (now == null) {
            Embedder embedder = loader.get();
            now = new Ready(embedder, WindowVectors.open(place(embedder), embedder.dimensions()));
            meanings = now.vectors().meanings();
            ready = now;
        }
        return now;
    }

    private Path place(Embedder embedder) {
        return directory.resolve(embedder.name());
    }

    /// A question as the model reads it; one that was asked lately is remembered.
    Asked question(Ready model, String question) {
        synchronized (questions) {
            Asked known = questions.get(question);
            if (known != null) {
                return known;
            }
        }
        Asked asked = model.embedder().ask(question);
        synchronized (questions) {
            questions.put(question, asked);
        }
        return asked;
    }

    /// What changes whenever a question may be answered otherwise; empty until a model is loaded.
    Optional<Object> state() {
        return Optional.ofNullable(ready).map(now -> now.vectors().state());
    }

    Meanings meanings() {
        return meanings;
    }

    void say(Meanings now) {
        meanings = now;
    }

    @Override
    public synchronized void close() {
        Ready now = ready;
        ready = null;
        if (now != null) {
            now.vectors().close();
            now.embedder().close();
        }
    }
}
