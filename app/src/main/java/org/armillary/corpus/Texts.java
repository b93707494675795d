package org.armillary.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/// Texts by their reading's file, kept in memory while there is room: a reading never changes once it is written.
public final class Texts {

    private final Readings readings;
    private final ConcurrentHashMap<String, SoftReference<Text>> kept = new ConcurrentHashMap<>();

    Texts(Readings readings) {
        this.readings = readings;
    }

    /// The text of a holding.
    ///
    /// @throws CorpusDamaged when its file is not what the corpus wrote
    public Text get(Holding holding) {
        SoftReference<Text> reference = kept.get(holding.path());
        Text text = reference == null ? null : reference.get();
        if (text == null) {
            text = read(holding.path());
            kept.put(holding.path(), new SoftReference<>(text));
        }
        return text;
    }

    void keep(Holding holding, Text text) {
        kept.put(holding.path(), new SoftReference<>(text));
    }

    /// The file of a holding: Akoma Ntoso XML.
    public Path file(Holding holding) {
        return readings.file(holding.path());
    }

    private Text read(String path) {
        try {
            return Text.of(readings.read(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the reading " + path + " can't be read: " + e.getMessage(), e);
        }
    }
}
