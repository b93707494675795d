package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// Files in a log's directory that its tree doesn't need: partial ones of earlier sizes, which must agree with what
/// came later, those of a tree that is growing, and strangers. On the web nobody can list them.
final class Leftovers {

    private final LogFiles files;
    private final Tiles tiles;
    private final Findings findings;

    Leftovers(LogFiles files, Tiles tiles, Findings findings) {
        this.files = files;
        this.tiles = tiles;
        this.findings = findings;
    }

    void verify() throws IOException {
        if (files instanceof DirectoryFiles directory) {
            directory.list(this::verify);
        }
    }

    private void verify(String name) throws IOException {
        TilePath path;
        try {
            path = TilePath.parse(name);
        } catch (Refused e) {
            findings.add(Finding.Kind.STRANGE, name, "no file of a log has such a name");
            return;
        }
        int width = path.level() >= RightEdge.LEVELS ? 0 : tiles.width(Math.max(path.level(), 0), path.index());
        if (width == 0) {
            findings.add(Finding.Kind.BEYOND, name, "belongs to a larger tree than the checkpoint's");
        } else if (path.width() != width) {
            compare(name, path);
            if (path.width() > width) {
                findings.add(Finding.Kind.BEYOND, name, "belongs to a larger tree than the checkpoint's");
            }
        }
    }

    /// Both were written by one log at different sizes: one is the beginning of the other.
    private void compare(String name, TilePath path) throws IOException {
        boolean bundle = path.level() == TilePath.ENTRIES;
        Optional<byte[]> needed = bundle ? tiles.findBundle(path.index()) : tiles.find(path.level(), path.index());
        Optional<byte[]> other = files.find(name, bundle ? Tiles.LONGEST_BUNDLE : TilePath.FULL * Hash.LENGTH);
        if (needed.isEmpty() || other.isEmpty()) {
            return;
        }
        int common = Math.min(needed.get().length, other.get().length);
        int at = Arrays.mismatch(needed.get(), 0, common, other.get(), 0, common);
        if (at >= 0) {
            findings.add(
                    Finding.Kind.WRONG, name, "differs at byte " + at + " from what the tree holds in the same place");
        } else if (!hasItsLength(path, other.get())) {
            findings.add(Finding.Kind.LENGTH, name, "does not hold the " + path.width() + " that its name says");
        }
    }

    private static boolean hasItsLength(TilePath path, byte[] file) {
        if (path.level() != TilePath.ENTRIES) {
            return file.length == path.width() * Hash.LENGTH;
        }
        try {
            return EntryBundle.parse(file, path.width()).entries().size() == path.width();
        } catch (Refused e) {
            return false;
        }
    }
}
