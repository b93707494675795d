package org.armillary.law.identification;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;

/// What a document's own metadata say of it. An identifier names a work only together with the publisher's country.
final class OwnMetadata {

    private static final int LONGEST_WORK = 480;

    private OwnMetadata() {}

    static Clues clues(Map<String, String> metadata, Optional<Language> language) {
        Map<String, String> understood = MetadataKeys.understood(metadata);
        Map<String, String> told = new HashMap<>(understood);
        told.keySet().retainAll(List.of("title", "shortTitle", "documentType", "author"));
        for (String key : List.of("date", "inForceFrom", "inForceUntil")) {
            Optional.ofNullable(understood.get(key))
                    .flatMap(written -> WrittenDate.find(written, language))
                    .ifPresent(day -> told.put(key, day.toString()));
        }
        Optional.ofNullable(understood.get("language"))
                .flatMap(FileName::code)
                .ifPresent(code -> told.put("language", code));
        Optional.ofNullable(understood.get("work"))
                .filter(work -> work.startsWith("/akn/"))
                .or(() -> identified(understood))
                .flatMap(OwnMetadata::wellFormed)
                .ifPresent(work -> told.put("work", work));
        return new Clues(told);
    }

    private static Optional<String> identified(Map<String, String> understood) {
        Optional<String> country = Optional.ofNullable(understood.get("source")).flatMap(OwnMetadata::country);
        Optional<String> identifier =
                Optional.ofNullable(understood.get("identifier")).map(Slug::of).filter(slug -> !slug.isEmpty());
        return country.flatMap(code -> identifier.map(number -> "/akn/" + code + "/act/nd/" + number));
    }

    /// The country of the publisher's address: its top-level domain, where that is one of ISO 3166.
    private static Optional<String> country(String address) {
        try {
            String host = Optional.ofNullable(
                            URI.create(address.replaceAll("[^\\x21-\\x7E]", "")).getHost())
                    .orElse("");
            String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String code = last.equals("uk") ? "gb" : last;
            return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code.toUpperCase(Locale.ROOT))
                    ? Optional.of(code)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> wellFormed(String work) {
        if (work.length() > LONGEST_WORK || work.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Work.parse(work.strip().replaceAll("/+$", "")).uri());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
