package org.armillary.tlog.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Named bytes. Each call happens whole or not at all, and what it reports done is durable.
///
/// Names are as in tlog-tiles: words of letters, digits, `.`, `_` and `-`, parted by `/`; no word is empty or begins
/// with a dot ([#checked]). A name is not the beginning of another one, as a file is not a directory.
/// A call that throws [IOException] may have happened or not; asking again tells.
public interface ObjectStore extends AutoCloseable {

    /// The bytes of an object.
    ///
    /// @throws IllegalArgumentException when the name is none
    Optional<byte[]> find(String name) throws IOException;

    /// An object with the mark of this very version of it.
    Optional<Version> findVersion(String name) throws IOException;

    /// Puts an object where there is none.
    ///
    /// @return whether it was put; false when there is one, whatever its bytes, and that one is durable
    boolean putIfAbsent(String name, byte[] bytes) throws IOException;

    /// Puts objects where there are none; in any order, and side by side where a store can do that.
    ///
    /// @return names of those that were not put because there is one already
    /// @throws IllegalArgumentException when one of the names is none; then nothing was put
    /// @throws IOException when some may have been put and others not
    default Set<String> putAllIfAbsent(Map<String, byte[]> objects) throws IOException {
        objects.keySet().forEach(ObjectStore::checked);
        Set<String> present = new TreeSet<>();
        for (Map.Entry<String, byte[]> object : objects.entrySet()) {
            if (!putIfAbsent(object.getKey(), object.getValue())) {
                present.add(object.getKey());
            }
        }
        return present;
    }

    /// Puts an object in the place of the version that the caller has seen.
    ///
    /// @param seen empty when the caller saw none there
    /// @return the new version's; empty when another version stands there by now, and nothing was changed
    Optional<Version> compareAndSet(String name, Optional<Version> seen, byte[] bytes) throws IOException;

    /// Takes an object away; it is no error when there is none.
    void delete(String name) throws IOException;

    @Override
    void close() throws IOException;

    /// The name itself, when it is one.
    ///
    /// @throws IllegalArgumentException when it is none, such as `../x`, `/x`, `x//y`, `.x` or `x\y`
    static String checked(String name) {
        if (name.length() > 500) {
            throw new IllegalArgumentException("a name of an object has at most 500 characters: "
                    + name.substring(0, 40) + "… has " + name.length());
        }
        char before = '/';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean first = before == '/';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '_' && c != '-' && (first || c != '.' && c != '/')) {
                throw new IllegalArgumentException("no name of an object: \"" + name + "\", see character " + (i + 1)
                        + "; words of letters, digits, '.', '_', '-', parted by '/', none beginning with a dot");
            }
            before = c;
        }
        if (before == '/') {
            throw new IllegalArgumentException("no name of an object: \"" + name + "\" ends without a word");
        }
        return name;
    }

    /// An object as it was at a moment.
    ///
    /// @param tag the store's mark of this version; says nothing to others
    /// @param bytes not to be changed
    record Version(String tag, byte[] bytes) {}
}
