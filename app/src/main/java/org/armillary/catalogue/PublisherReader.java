package org.armillary.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.armillary.catalogue.DocumentAddress.Checked;
import org.armillary.catalogue.DocumentAddress.Example;
import org.armillary.catalogue.DocumentAddress.Format;
import org.armillary.catalogue.DocumentAddress.Of;
import org.armillary.catalogue.DocumentAddress.Wording;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Language;

/// Reads the files of `catalogues/publishers`.
final class PublisherReader {

    private PublisherReader() {}

    static List<Publisher> read(CatalogueFiles files) {
        Links links = new Links();
        List<Publisher> publishers = new ArrayList<>();
        for (String name : files.read("publishers/index.yaml").texts("files")) {
            Fields in = files.read("publishers/" + name + ".yaml");
            publishers.addAll(in.entries("publishers", each -> publisher(each, links)));
            in.checkNothingElse();
        }
        return publishers;
    }

    private static Publisher publisher(Fields in, Links links) {
        return new Publisher(
                links.own(Links.Kind.PUBLISHER, in),
                in.text("name"),
                in.list("jurisdictions", Jurisdiction::of),
                in.get("site", URI::create),
                in.list("hosts", host -> host.toLowerCase(Locale.ROOT)),
                in.get("pause", text -> Duration.ofSeconds(Long.parseLong(text))),
                in.findEntry(
                        "key",
                        each -> new Publisher.Key(
                                each.text("name"),
                                each.get("environment", PublisherReader::variable),
                                each.text("how"))),
                in.findFlag("sold").orElse(false),
                in.text("terms"),
                in.textOrEmpty("note"),
                in.entries("documents", PublisherReader::document));
    }

    private static DocumentAddress document(Fields in) {
        return new DocumentAddress(
                in.text("name"),
                in.oneOf("from", Of.class),
                in.get("pattern", PublisherReader::pattern),
                in.findEntry("words", PublisherReader::words).orElse(Map.of()),
                in.findEntry("pad", PublisherReader::pads).orElse(Map.of()),
                in.text("address"),
                in.textOrEmpty("accept"),
                in.entry("languages", PublisherReader::languages),
                in.findText("asks-language").filter("header"::equals).isPresent(),
                in.oneOf("format", Format.class),
                in.oneOf("text", Wording.class),
                in.findFlag("whole").orElse(true),
                in.oneOf("checked", Checked.class),
                in.text("source"),
                in.textOrEmpty("note"),
                in.entries(
                        "examples",
                        each -> new Example(
                                each.text("of"), each.get("language", Language::parse), each.text("address"))),
                in.texts("counterexamples"));
    }

    /// No file can make us read, and send, another variable than one that was made for a publisher's key.
    private static String variable(String name) {
        if (!name.matches("ARMILLARY_KEY_[A-Z0-9_]+")) {
            throw new IllegalArgumentException("a key's variable is called ARMILLARY_KEY_…, not '" + name + "'");
        }
        return name;
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a pattern: " + e.getMessage(), e);
        }
    }

    private static Map<String, Map<String, String>> words(Fields in) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        in.names().forEach(group -> words.put(group, in.entry(group, Fields::asTexts)));
        return words;
    }

    private static Map<String, Integer> pads(Fields in) {
        Map<String, Integer> pads = new LinkedHashMap<>();
        in.asTexts().forEach((group, digits) -> pads.put(group, Integer.valueOf(digits)));
        return pads;
    }

    private static Map<Language, String> languages(Fields in) {
        Map<Language, String> languages = new LinkedHashMap<>();
        in.asTexts().forEach((ours, word) -> languages.put(Language.parse(ours), word));
        return Collections.unmodifiableMap(languages);
    }
}
