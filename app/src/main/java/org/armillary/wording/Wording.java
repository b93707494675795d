package org.armillary.wording;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The interface's sentences in one language.
///
/// A missing key is a defect of the program and throws [MissingResourceException]; a test looks up every key that code
/// and templates use.
public final class Wording {

    /// Languages the interface speaks, the default first.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private static final BigDecimal LARGE = BigDecimal.TEN.pow(15);
    private static final MathContext SHOWN = new MathContext(4);
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi", "dv", "ps", "sd", "ug");
    private static final Map<Locale, Wording> CACHE = new ConcurrentHashMap<>();

    /// The bundles, one for each group of pages.
    static final List<String> BUNDLES = List.of(
            "web",
            "account",
            "observatory",
            "parallels",
            "comparison",
            "lineage",
            "assessment",
            "clocks",
            "rulebooks",
            "ledger",
            "bibliography",
            "alert",
            "terminology",
            "search");

    private final Locale locale;
    private final Map<String, String> sentences = new HashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "wording." + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> sentences.put(key, bundle.getString(key)));
        }
    }

    /// The wording in `locale`, or in the default language where the interface does not speak it.
    public static Wording of(Locale locale) {
        Locale spoken = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        return CACHE.computeIfAbsent(spoken, Wording::new);
    }

    public Locale locale() {
        return locale;
    }

    /// Whether the bundle knows `key`.
    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /// The sentence for `key` with `arguments` put in.
    public String say(String key, Object... arguments) {
        String pattern = sentences.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no wording for '" + key + "'", "wording", key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /// A whole number with the language's digits and grouping.
    public String number(long number) {
        return new MessageFormat("{0, number, integer}", locale).format(new Object[] {number});
    }

    /// A number as people read it: digits in groups, or a power of ten.
    public String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.abs().compareTo(LARGE) < 0) {
            return stripped.scale() <= 0 ? number(stripped.longValueExact()) : stripped.toPlainString();
        }
        int exponent = stripped.precision() - stripped.scale() - 1;
        BigDecimal mantissa = stripped.movePointLeft(exponent).round(SHOWN).stripTrailingZeros();
        return mantissa.compareTo(BigDecimal.ONE) == 0
                ? say("threshold.tenTo", superscript(exponent))
                : say("threshold.power", mantissa.toPlainString(), superscript(exponent));
    }

    private static String superscript(int exponent) {
        return String.valueOf(exponent)
                .chars()
                .mapToObj(c -> c == '-' ? "⁻" : String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')))
                .collect(Collectors.joining());
    }

    /// A size in bytes, to the nearest sensible unit.
    public String size(long bytes) {
        if (bytes < 1024) {
            return say("size.bytes", bytes);
        }
        return bytes < 1024 * 1024
                ? say("size.kilobytes", bytes / 1024.0)
                : say("size.megabytes", bytes / (1024.0 * 1024.0));
    }

    /// A day in full, such as "13 June 2024".
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("pattern.day"), locale).format(day);
    }

    /// A moment to the minute, in the machine's own time zone.
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(say("pattern.moment"), locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /// The name of a language in this language, from its BCP 47 tag.
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
        return name.isEmpty() || tag.equals("und") ? say("language.unknown") : name;
    }

    /// Writing direction of a language, as HTML's `dir` wants it.
    public static String direction(String tag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }
}
