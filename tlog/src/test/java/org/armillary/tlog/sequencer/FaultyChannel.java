package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file on a [FaultyDisk].
final class FaultyChannel extends FileChannel {

    private final FileChannel real;
    private final FaultyDisk disk;
    private final FaultyDisk.Unforced unforced;

    FaultyChannel(FileChannel real, FaultyDisk disk, FaultyDisk.Unforced unforced) {
        this.real = real;
        this.disk = disk;
        this.unforced = unforced;
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        disk.reading();
        return real.read(into, position);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        disk.growing(Math.max(0, position + from.remaining() - real.size()));
        unforced.remember(real, position, from.remaining());
        return real.write(from, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        disk.forcing();
        real.force(metaData);
        unforced.forget();
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
