package org.armillary.law.frbr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who makes a norm: a state, a part of one, a union of states or an international body.
///
/// States have ISO 3166-1 codes, their parts ISO 3166-2 codes, in lower case (`kr`, `us-ca`); unions and bodies have
/// the codes of the table `jurisdictions.tsv` beside this class (`eu`, `un`, `coe`, `oecd`, …); [#UNKNOWN] is `zz`.
///
/// @param code lower-case code, as the address of a work carries it
public record Jurisdiction(String code) {

    /// The jurisdiction is not known (`zz`, as in CLDR).
    public static final Jurisdiction UNKNOWN = new Jurisdiction("zz");

    /// What a jurisdiction is.
    public enum Kind {
        STATE,
        SUBDIVISION,
        UNION,
        BODY,
        UNKNOWN
    }

    private record Entry(Kind kind, String name, ZoneId zone) {}

    private static final Map<String, Entry> TABLE = table();
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Jurisdiction {
        if (!code.matches("[a-z0-9]{2,8}(-[a-z0-9]{1,8})?")) {
            throw new IllegalArgumentException("not the code of a jurisdiction: '" + code
                    + "' (wanted ISO 3166 such as kr or us-ca, or eu, un, coe)");
        }
    }

    /// The jurisdiction of a code, in upper or lower case.
    public static Jurisdiction of(String code) {
        return new Jurisdiction(code.toLowerCase(Locale.ROOT));
    }

    /// The unions and bodies of the table, in its order of codes.
    public static List<Jurisdiction> listBodies() {
        return TABLE.entrySet().stream()
                .filter(each ->
                        each.getValue().kind() == Kind.UNION || each.getValue().kind() == Kind.BODY)
                .map(each -> new Jurisdiction(each.getKey()))
                .sorted((a, b) -> a.code.compareTo(b.code))
                .toList();
    }

    public Kind kind() {
        Entry entry = TABLE.get(code);
        if (entry != null) {
            return entry.kind();
        }
        if (code.contains("-") && isState(code.substring(0, code.indexOf('-')))) {
            return Kind.SUBDIVISION;
        }
        return isState(code) ? Kind.STATE : Kind.UNKNOWN;
    }

    /// Its name in a language, or its code where no name is known; bodies have English names.
    public String name(Locale language) {
        Entry entry = TABLE.get(code);
        return switch (kind()) {
            case STATE -> Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(language);
            case UNION, BODY -> Objects.requireNonNull(entry).name();
            case SUBDIVISION, UNKNOWN -> code.toUpperCase(Locale.ROOT);
        };
    }

    /// The time zone its legal days are counted in: that of the seat of government, or UTC where the table has none.
    public ZoneId zone() {
        Entry entry = TABLE.get(code.contains("-") ? code.substring(0, code.indexOf('-')) : code);
        return entry == null ? ZoneOffset.UTC : entry.zone();
    }

    private static boolean isState(String code) {
        return STATES.contains(code.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Entry> table() {
        Map<String, Entry> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Jurisdiction.class.getResourceAsStream("jurisdictions.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        table.put(cells[0], new Entry(Kind.valueOf(cells[1]), cells[2], ZoneId.of(cells[3])));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }

    @Override
    public String toString() {
        return code;
    }
}
