package org.armillary.catalogue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;

/// How the address of a text follows from the URI of its work, or from the address the catalogue knows.
///
/// The pattern `/akn/gb/act/(?<type>ukpga|uksi)/(?<year>\d{4})/(?<number>\d+)` with the address
/// `https://www.legislation.gov.uk/{type}/{year}/{number}/data.akn` leads from a work to its text.
///
/// @param name among the documents of its publisher, such as `formex`
/// @param of what the pattern is matched against, as a whole
/// @param pattern its named groups fill the address
/// @param words for a group: what is written in its place for which value
/// @param pads for a group: how many digits it has, filled with zeros
/// @param address with `{group}`, `{language}` (the publisher's word for it) and `{key}` in it
/// @param accept media type to ask for; empty for any
/// @param languages ours and the publisher's word for each, the one it makes law in first
/// @param languageInHeader whether the language is asked for in `Accept-Language`
/// @param format what comes
/// @param wording which wording of the work comes
/// @param whole whether the whole text comes, rather than a page on which a person finds it
/// @param checked how sure the address is
/// @param source what that rests on
/// @param note what to know before relying on it; may be empty
/// @param examples works or addresses, each with the address they lead to
/// @param counterexamples what must not match
public record DocumentAddress(
        String name,
        Of of,
        Pattern pattern,
        Map<String, Map<String, String>> words,
        Map<String, Integer> pads,
        String address,
        String accept,
        Map<Language, String> languages,
        boolean languageInHeader,
        Format format,
        Wording wording,
        boolean whole,
        Checked checked,
        String source,
        String note,
        List<Example> examples,
        List<String> counterexamples) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /// What an address follows from.
    public enum Of {
        /// The URI of a work.
        WORK,
        /// The address an instrument of the catalogue has.
        ADDRESS
    }

    /// What a publisher answers with.
    public enum Format {
        XML,
        ZIP,
        HTML,
        PDF,
        TEXT
    }

    /// Which wording of a work a publisher gives at an address.
    public enum Wording {
        /// As it was adopted.
        ORIGINAL,
        /// As it stands when asked.
        CURRENT
    }

    /// How sure an address is. None was asked from where the catalogue was made: it had no network.
    public enum Checked {
        /// The publisher describes it.
        DOCUMENTED,
        /// Public programs or documents record using it.
        USED,
        /// Nobody was found who does.
        UNVERIFIED
    }

    /// A tested example.
    ///
    /// @param of the work or address
    /// @param language in which
    /// @param address what it leads to
    public record Example(String of, Language language, String address) {}

    /// The address of a text.
    ///
    /// @param of URI of a work, or an address, as [#of] says
    /// @param language one of [#languages]
    /// @param key the publisher's key; a word in its place where the address is only shown
    /// @return empty where this is no address of that
    public Optional<URI> find(String of, Language language, String key) {
        Matcher matcher = pattern.matcher(of);
        String word = languages.get(language);
        if (word == null || !matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        pattern.namedGroups().keySet().forEach(group -> values.put(group, value(group, matcher.group(group))));
        values.put("language", word);
        values.put("key", encoded(key));
        return Optional.of(URI.create(SLOT.matcher(address)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))))));
    }

    /// Whether it is an address of that, in some language.
    public boolean fits(String of) {
        return pattern.matcher(of).matches();
    }

    /// The language it gives texts in where none is asked for.
    public Language ownLanguage() {
        return languages.keySet().iterator().next();
    }

    private String value(String group, String found) {
        String word = words.getOrDefault(group, Map.of()).getOrDefault(found, found);
        String padded = "0".repeat(Math.max(0, pads.getOrDefault(group, 0) - word.length())) + word;
        return padded.matches("[\\w.,/~-]*") ? padded : encoded(padded);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
