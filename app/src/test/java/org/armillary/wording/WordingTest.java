package org.armillary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.query.Note;
import org.junit.jupiter.api.Test;

/// Every sentence a page says stands in one bundle, and the bundles hold no other.
class WordingTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Set<String> SPEAKING = Set.of("web", "guard", "api", "report", "bibliography", "wording");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z-]*(?:\\.[A-Za-z-]+)*\\.?)\"");
    /// `title` attributes and the like are wording too.
    private static final Pattern WORDY_ATTRIBUTE =
            Pattern.compile("\\b(?:title|alt|placeholder|aria-label)=\"([^\"$]*[A-Za-z]{2}[^\"$]*)\"");

    private final List<String> keys = Wording.BUNDLES.stream()
            .flatMap(name -> ResourceBundle.getBundle("wording." + name, Locale.ROOT).keySet().stream())
            .toList();

    @Test
    void everyKeyStandsInOneBundle() {
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void pluralsFollowTheLanguage() {
        Wording wording = Wording.of(Locale.ENGLISH);
        assertThat(wording.say("library.count", 1)).isEqualTo("1 instrument");
        assertThat(wording.say("library.count", 1200)).isEqualTo("1,200 instruments");
        assertThat(wording.size(5L * 1024 * 1024)).isEqualTo("5.0 MB");
    }

    @Test
    void knowsWhichLanguagesRunFromTheRight() {
        assertThat(Wording.direction("ar")).isEqualTo("rtl");
        assertThat(Wording.direction("zh-Hant")).isEqualTo("ltr");
    }

    @Test
    void templatesHoldNoWording() throws IOException {
        for (Path template : files(TEMPLATES, ".jte")) {
            String text = Files.readString(template);
            assertThat(words(visible(text))).as("literal words in %s", template).isEmpty();
            assertThat(WORDY_ATTRIBUTE
                            .matcher(withoutExpressions(text))
                            .results()
                            .map(MatchResult::group)
                            .filter(found -> !found.contains("/akn/") && !found.contains("\"eng\"")))
                    .as("literal words in attributes of %s", template)
                    .isEmpty();
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = used();
        Set<String> unused = keys.stream()
                .filter(key -> !used.contains(key)
                        && used.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("keys of the bundles that nothing says").isEmpty();
    }

    @Test
    void everyNoteOnAQuestionIsWorded() {
        assertThat(keys)
                .containsAll(Stream.of(Note.Kind.values())
                        .map(each -> "query.note."
                                + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void everyKeyThatTemplatesSayExists() throws IOException {
        Pattern said = Pattern.compile("say\\(\"([^\"]+)\"");
        for (Path file : Stream.concat(files(TEMPLATES, ".jte").stream(), code().stream())
                .toList()) {
            said.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(key -> assertThat(
                                    key.endsWith(".")
                                            ? keys.stream().anyMatch(each -> each.startsWith(key))
                                            : keys.contains(key))
                            .as("key %s of %s", key, file)
                            .isTrue());
        }
    }

    /// Literals of code and templates that look like keys; one that ends in a dot stands for all that begin with it.
    private Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : Stream.concat(files(TEMPLATES, ".jte").stream(), code().stream())
                .toList()) {
            KEY.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(used::add);
        }
        return used;
    }

    private static List<Path> code() throws IOException {
        return files(CODE, ".java").stream()
                .filter(file -> SPEAKING.stream()
                        .anyMatch(name -> file.toString().replace('\\', '/').contains("/armillary/" + name + "/")))
                .toList();
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String withoutExpressions(String template) {
        return template.replaceAll("(?s)(\\$(unsafe)?|!)\\{[^}]*}", " ");
    }

    /// What of a template would be seen: no code lines, no expressions, no tags.
    private static String visible(String template) {
        return withoutExpressions(template)
                .replaceAll("(?m)^@(import|param).*$", " ")
                .replaceAll("(?s)@template\\.[\\w.]+\\((?:[^()`]|\\([^()]*(?:\\([^()]*\\))?[^()]*\\))*?@`", "<t>")
                .replaceAll("@template\\.[\\w.]+\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", " ")
                .replaceAll("@(if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)", " ")
                .replaceAll("@(else|endif|endfor)", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("`(?: : null)?, content = @`", " ");
    }

    private static List<String> words(String visible) {
        return Pattern.compile("\\p{L}{2,}")
                .matcher(visible)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
