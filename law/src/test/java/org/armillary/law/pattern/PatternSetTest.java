package org.armillary.law.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSetTest {

    private static List<String> found(String pattern, String text) {
        Tokens tokens = Tokens.of(text);
        return PatternSet.<String>builder().add(pattern, "p").build().find(tokens).stream()
                .map(each -> tokens.text(each.from(), each.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            lamp => The Lamp, a LAMP, lamps => Lamp;LAMP
            'Lamp' => The Lamp, a LAMP => Lamp
            the? lamp => the lamp and lamp => the lamp;lamp
            lamp ( and lamp )* => lamp and lamp and lamp, lamp => lamp and lamp and lamp;lamp
            art .? {number} ( ~ {letter} )? => art. 5a, art 6 b => art. 5a;art 6
            '(' {roman} ')' => (iv) (iiiii) (vx) (x) => (iv);(x)
            第 {han} 条 => 依照第十七条和第5条 => 第十七条;第5条
            l ~ ’ ~ article => l’article, l'Article, l ’article => l’article;l'Article
            {capital}+ act => the Lamp Oil Act and an act => Lamp Oil Act
            {upper} => ABC Abc aBC => ABC
            ( a | a b | c ) d? => a b d, a d, c d => a b d;a d;c d
            2016/679 => 2016/679 and 2016 / 679 => 2016/679
            a+ b => a a a b b => a a a b
            ( lamp | oil | wick ) => oil lamp => oil;lamp
            lamp oil? => lamp oil, lamp wick, lamp => lamp oil;lamp;lamp
            lamp {number} => lamp 5, lamp x, lamp => lamp 5
            lamp ( oil | {upper} | ~ - ~ light ) => lamp oil, lamp OIL, Lamp-light, lamp -light, lamp => lamp oil;lamp OIL;Lamp-light
            ( lamp | old lamp ) ( burns | is ) => the old lamp burns; lamp; lamp is => old lamp burns;lamp is
            """)
    void findsTheLongest(String pattern, String text, String expected) {
        assertThat(String.join(";", found(pattern, text))).isEqualTo(expected);
    }

    @Test
    void capturesTheTokensOfAPart() {
        PatternSet<String> set = PatternSet.<String>builder()
                .define("year", "{number}")
                .add("Regulation '(' ( EU | EC ) ')' no? <year: {year}> ~ / ~ <number: {number}> <annex: annex>?", "eu")
                .build();
        Tokens tokens = Tokens.of("under Regulation (EU) 2016/679, as");
        Match<String> match = set.find(tokens).getFirst();
        assertThat(match.text("year", tokens)).contains("2016");
        assertThat(match.text("number", tokens)).contains("679");
        assertThat(match.capture("annex")).isEmpty();
    }

    @Test
    void prefersTheLongerPatternThenTheEarlier() {
        PatternSet<String> set = PatternSet.<String>builder()
                .add("lamp", "short")
                .add("lamp oil", "long")
                .add("lamp oil", "late")
                .build();
        assertThat(set.find(Tokens.of("lamp oil")).getFirst().value()).isEqualTo("long");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            ( lamp => ')' is missing
            {lamp} => nothing is defined
            lamp ?* => must be quoted
            a? => matches nothing
            <a {word} => wants a name
            lamp ~ => nothing follows
            """)
    void saysWhatIsWrong(String pattern, String message) {
        assertThatThrownBy(() -> found(pattern, "lamp"))
                .isInstanceOf(MalformedPatternException.class)
                .hasMessageContaining(message);
    }

    /// A backtracking matcher would need more steps than there are atoms for this one.
    @Test
    void hostileTextTakesLinearTime() {
        String text = "a ".repeat(200_000);
        assertThat(found("( a* a* a* )+ ( a | a a )* b", text)).isEmpty();
    }

    /// What is looked at beforehand must leave out no match: each pattern alone, run at every token, finds the same.
    @Test
    void looksAheadWithoutLoss() {
        List<String> patterns = List.of("a b? c", "a {number}", "( a | b ) ( c | ~ , )", "a+", "b {any} d", "c ~ . a");
        PatternSet.Builder<String> together = PatternSet.builder();
        patterns.forEach(each -> together.add(each, each));
        PatternSet<String> set = together.build();
        List<Program> alone = patterns.stream()
                .map(each -> Program.compile(each, PatternParser.parse(each, Map.of())))
                .toList();
        Matcher matcher = new Matcher();
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(12, 0, 14)
                    .mapToObj(each -> "a b c d 7 , . ".substring(each, each + 1))
                    .collect(Collectors.joining());
            Tokens tokens = Tokens.of(text.replaceAll("([a-d])(?=[a-d])", "$1 "));
            for (int i = 0; i < tokens.size(); i++) {
                int at = i;
                int longest = alone.stream()
                        .mapToInt(each -> matcher.match(each, tokens, at))
                        .max()
                        .orElseThrow();
                assertThat(set.matchAt(tokens, i).map(Match::to).orElse(-1))
                        .as("%s at %d", tokens.text(), i)
                        .isEqualTo(longest);
            }
        }
    }

    @Test
    void joinedTokensAreThoseOfTheWhole() {
        List<String> parts = List.of("The keeper’s lamp", "", "第5条 の2", "(a) burns");
        String text = String.join("\n", parts);
        int[] at = {0, 18, 19, 26};
        Tokens joined = Tokens.joined(text, parts.stream().map(Tokens::of).toList(), at);
        Tokens whole = Tokens.of(text);
        assertThat(joined.size()).isEqualTo(whole.size());
        for (int i = 0; i < whole.size(); i++) {
            assertThat(joined.text(i)).isEqualTo(whole.text(i));
            assertThat(joined.hash(i)).isEqualTo(whole.hash(i));
            assertThat(joined.isGlued(i)).isEqualTo(whole.isGlued(i));
            assertThat(joined.kind(i)).isEqualTo(whole.kind(i));
        }
    }

    @Test
    void tokensCoverEveryVisibleCharacter() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(60, 0x20, 0xFFFF)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Tokens tokens = Tokens.of(text);
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(text.substring(at, tokens.start(i)).chars().allMatch(c -> Characters.isSpace((char) c)))
                        .isTrue();
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                at = tokens.end(i);
            }
        }
    }
}
