package org.armillary.law.codification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armillary.law.codification.Codification.Depth;
import org.armillary.law.codification.Codification.Header;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.codification.Codification.Stay;
import org.armillary.law.codification.Codification.TextBasis;
import org.armillary.law.rulebook.Conclusion;

/// Reads `rulebook.yaml`.
final class HeaderReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Map<String, Conclusion> conclusions = new LinkedHashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Map<String, Entry> places = new LinkedHashMap<>();

    /// In the order of the file.
    List<Conclusion> conclusions() {
        return List.copyOf(conclusions.values());
    }

    Map<String, Statement> statements() {
        return statements;
    }

    /// Where each conclusion stands.
    Map<String, Entry> places() {
        return places;
    }

    /// @param jurisdiction the folder the rulebook's folder stands in
    Optional<Header> read(byte[] bytes, Faults faults, String jurisdiction) {
        return YamlFile.open(bytes, faults).flatMap(root -> root.read(entry -> header(entry, jurisdiction)));
    }

    private Header header(Entry entry, String jurisdiction) {
        name(entry);
        entry.all("conclusions", this::conclusion);
        if (conclusions.isEmpty()) {
            entry.fault("conclusions", "a rulebook concludes something: list it under 'conclusions'");
        }
        List<Standing> standings = entry.all("standings", HeaderReader::standing);
        if (standings.isEmpty()) {
            entry.fault("standings", "'standings' is missing: say from when on it is in force, a bill, or voluntary");
        }
        return new Header(
                entry.text("id"),
                entry.text("instrument"),
                jurisdiction,
                entry.text("title"),
                entry.findText("work"),
                entry.day("expression"),
                entry.one("text-basis", TextBasis.class),
                entry.one("depth", Depth.class),
                entry.text("scope"),
                entry.textOr("reading", ""),
                entry.flag("verified", false),
                entry.texts("sources"),
                standings,
                entry.all("stays", this::stay),
                digests(entry));
    }

    static String name(Entry entry) {
        String id = entry.text("id");
        if (!id.isEmpty() && !NAME.matcher(id).matches()) {
            entry.fault("id", "'" + id + "' is no name: small letters, digits and '_'");
        }
        return id;
    }

    private static Map<String, String> digests(Entry entry) {
        Map<String, String> digests = new LinkedHashMap<>();
        entry.entry("digests").ifPresent(each -> each.keys().keySet().forEach(eId -> digests.put(eId, each.text(eId))));
        return digests;
    }

    private static Standing standing(Entry entry) {
        return new Standing(
                entry.one("is", Standing.Is.class),
                entry.findDay("from"),
                entry.findDay("until"),
                entry.textOr("source", ""));
    }

    private Stay stay(Entry entry) {
        List<String> stayed = entry.texts("conclusions");
        stayed.stream()
                .filter(each -> !conclusions.containsKey(each))
                .forEach(each -> entry.fault(
                        "conclusions",
                        "no conclusion is called '" + each + "'" + Entry.near(each, conclusions.keySet())));
        return new Stay(
                stayed, entry.day("from"), entry.findDay("until"), entry.text("by"), entry.textOr("source", ""));
    }

    private Conclusion conclusion(Entry entry) {
        String id = name(entry);
        Conclusion made = new Conclusion(
                id,
                entry.text("what"),
                entry.textOr("binds", ""),
                entry.all("unencoded", each -> new Conclusion.Gap(each.textOr("provision", ""), each.text("what"))));
        Statement statement = new Statement(
                entry.one("kind", Statement.Kind.class),
                entry.findText("provision"),
                entry.texts("also"),
                entry.entry("duty").flatMap(each -> each.read(HeaderReader::duty)),
                entry.texts("penalties"));
        if (conclusions.putIfAbsent(id, made) != null) {
            entry.fault("id", "two conclusions are called '" + id + "': keep one");
        }
        statements.put(id, statement);
        places.put(id, entry);
        return made;
    }

    private static Statement.Duty duty(Entry entry) {
        return new Statement.Duty(
                entry.text("do"),
                entry.textOr("topic", ""),
                entry.texts("evidence"),
                entry.textOr("when", ""),
                entry.findText("clock"));
    }
}
