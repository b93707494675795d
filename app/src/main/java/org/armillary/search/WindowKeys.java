package org.armillary.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.armillary.embedding.VisibleText;
import org.armillary.embedding.Windows;

/// The windows of a passage that a model reads, and the keys their vectors are kept by.
///
/// A key is the first eight bytes of the SHA-256 digest of a window's text: the same words in another version,
/// another work or another index have the same vector, which is made once.
final class WindowKeys {

    private static final int MOST = 40;

    private WindowKeys() {}

    /// The windows of a passage; of a very long one the first.
    static List<String> windows(String passage) {
        List<String> all = Windows.of(VisibleText.of(passage));
        return all.size() <= MOST ? all : all.subList(0, MOST);
    }

    static long key(String window) {
        return ByteBuffer.wrap(digest().digest(window.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /// The keys of a passage's windows one after the other, eight bytes each.
    static BytesRef packed(String passage) {
        List<String> windows = windows(passage);
        ByteBuffer packed = ByteBuffer.allocate(Long.BYTES * windows.size());
        windows.forEach(each -> packed.putLong(key(each)));
        return new BytesRef(packed.array());
    }

    /// The keys that were packed.
    static long[] unpacked(BytesRef packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
        long[] keys = new long[packed.length / Long.BYTES];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = bytes.getLong();
        }
        return keys;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
