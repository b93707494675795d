package org.armillary.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.corpus.Passage;

/// Which versions of provisions a work has had, and at which places.
///
/// @param versions the first sixteen digits of each version's digest
/// @param places the same of each place that had one
record Versions(Set<String> versions, Set<String> places) {

    private static final int SHORT = 16;

    static Versions parse(String versions, String places) {
        return new Versions(cut(versions), cut(places));
    }

    private static Set<String> cut(String joined) {
        Set<String> set = new TreeSet<>();
        for (int at = 0; at + SHORT <= joined.length(); at += SHORT) {
            set.add(joined.substring(at, at + SHORT));
        }
        return set;
    }

    /// The version a passage is: its language and its words, without white space.
    static String version(Passage passage, String language) {
        return digest(
                language + "\n" + passage.text().replaceAll("[\\s\\p{Z}]+", " ").strip());
    }

    private static String place(Passage passage, String language) {
        return digest(language + "\n" + passage.eId() + "\n" + passage.type()).substring(0, SHORT);
    }

    boolean has(String version) {
        return versions.contains(version.substring(0, SHORT));
    }

    boolean hasPlace(Passage passage, String language) {
        return places.contains(place(passage, language));
    }

    void add(Passage passage, String language) {
        versions.add(version(passage, language).substring(0, SHORT));
        places.add(place(passage, language));
    }

    String joinedVersions() {
        return String.join("", versions);
    }

    String joinedPlaces() {
        return String.join("", places);
    }

    static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
