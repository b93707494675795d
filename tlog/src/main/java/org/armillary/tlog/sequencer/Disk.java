package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How the journal opens its files; tests put disks here that fail.
interface Disk {

    /// The disk of this machine.
    Disk LOCAL = FileChannel::open;

    FileChannel open(Path file, OpenOption... options) throws IOException;

    /// Forces a directory, so that what was renamed into it stays there.
    default void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
