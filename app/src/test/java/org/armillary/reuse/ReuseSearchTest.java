package org.armillary.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armillary.law.pattern.Tokens;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What counts as taken from an earlier text, on invented ones.
class ReuseSearchTest {

    private static final String KEEPER =
            "Whoever keeps a lantern at the mouth of a harbour tells every skipper at once "
                    + "when its flame gutters, and says by which mark the fairway can be found until it burns again.";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private int add(String text, String day, String said) {
        return add(text, "eng", day, said);
    }

    private int add(String text, String language, String day, String said) {
        pieces.add(new Piece(text, language, LocalDate.parse(day), Tokens.of(said)));
        words.add(said);
        return pieces.size() - 1;
    }

    private List<Reuse> found() {
        noise();
        return new ReuseSearch(pieces, () -> {}).find();
    }

    /// Texts about other things, so that words have something to be rare among.
    private void noise() {
        Random random = new Random(7);
        String[] vocabulary =
                "barge canal cargo chandler cooper dredge eel ferry gauge hawser island jetty keel lighter mole"
                        .split(" ");
        for (int text = 0; text < 24; text++) {
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                said.append(vocabulary[random.nextInt(vocabulary.length)]).append(i % 4 == 0 ? " the " : " of a ");
            }
            add("noise" + text, "2030-01-01", said.toString());
        }
    }

    @Test
    void findsWhatWasCopied() {
        int earlier = add("a", "2020-01-01", KEEPER);
        int later = add("b", "2024-01-01", "In addition to other duties. " + KEEPER + " Fines follow.");
        Reuse reuse = found().getFirst();
        assertThat(reuse.earlier()).isEqualTo(earlier);
        assertThat(reuse.later()).isEqualTo(later);
        assertThat(reuse.identity()).isGreaterThan(.95);
        assertThat(reuse.run()).isGreaterThan(30);
        assertThat(words.get(later)
                        .substring(
                                reuse.runs().getFirst().later(),
                                reuse.runs().getLast().laterEnd()))
                .startsWith("Whoever keeps")
                .endsWith("burns again");
        assertThat(words.get(earlier)
                        .substring(
                                reuse.runs().getFirst().earlier(),
                                reuse.runs().getLast().earlierEnd()))
                .startsWith("Whoever keeps");
    }

    @Test
    void findsWhatWasPutDifferently() {
        add("a", "2020-01-01", KEEPER);
        int later = add(
                "b",
                "2024-01-01",
                "Anyone who keeps a lantern at the mouth of a harbour must tell every skipper when its flame gutters, "
                        + "and say by which other mark the fairway can be found until then.");
        Reuse reuse = found().getFirst();
        assertThat(reuse.later()).isEqualTo(later);
        assertThat(reuse.identity()).isBetween(.4, .95);
        assertThat(reuse.runs()).hasSizeGreaterThan(2);
    }

    @Test
    void goesByDateAndNotByOrder() {
        int later = add("b", "2024-01-01", KEEPER);
        int earlier = add("a", "2020-01-01", KEEPER);
        assertThat(found()).first().satisfies(reuse -> {
            assertThat(reuse.earlier()).isEqualTo(earlier);
            assertThat(reuse.later()).isEqualTo(later);
        });
    }

    @Test
    void saysNothingWhereNobodyKnowsWhichWasFirst() {
        add("a", "2020-01-01", KEEPER);
        add("b", "2020-01-01", KEEPER);
        assertThat(found()).isEmpty();
    }

    @Test
    void comparesNeitherPartsOfOneTextNorTwoLanguages() {
        add("a", "2020-01-01", KEEPER);
        add("a", "2021-01-01", KEEPER);
        add("b", "deu", "2024-01-01", KEEPER);
        assertThat(found()).isEmpty();
    }

    @Test
    void thinksLittleOfFormulasThatManyTextsHave() {
        String formula =
                "If any provision of this ordinance is held void by a court, the remaining provisions stay as they "
                        + "are and are carried out as far as they can be without the one held void.";
        for (int i = 0; i < 20; i++) {
            add("formula" + i, "20" + (10 + i) + "-01-01", formula + " It is number " + i + " of its kind.");
        }
        add("a", "2020-01-01", KEEPER);
        add("b", "2024-01-01", KEEPER);
        List<Reuse> found = found();
        double copied = found.stream()
                .filter(each -> pieces.get(each.later()).text().equals("b"))
                .mapToDouble(Reuse::score)
                .max()
                .orElse(0);
        double formulas = found.stream()
                .filter(each -> pieces.get(each.later()).text().startsWith("formula"))
                .mapToDouble(Reuse::score)
                .max()
                .orElse(0);
        assertThat(copied).isGreaterThan(60);
        assertThat(formulas).isLessThan(copied / 3);
    }

    @Test
    void thinksLittleOfSharedNamesAndNumbers() {
        String cited = "section 1234 of the Great Harbour Lantern Upkeep Appropriation Ordinance of the Northern Isles";
        add("a", "2020-01-01", "The council pays for oil under " + cited + " as it sees fit.");
        add("b", "2024-01-01", "Wharves are swept by those whom " + cited + " names in its annex.");
        add("c", "2020-01-01", KEEPER);
        add("d", "2024-01-01", KEEPER);
        List<Reuse> found = found();
        double names = found.stream()
                .filter(each -> pieces.get(each.later()).text().equals("b"))
                .mapToDouble(Reuse::score)
                .max()
                .orElse(0);
        assertThat(names).isLessThan(36);
    }

    @Test
    void readsScriptsWithoutSpaces() {
        String said = "港口灯塔看守人应当在灯火熄灭时立即告知每一位船长并说明在灯火复燃之前以何种标志辨认航道";
        add("a", "zho", "2020-01-01", said);
        int later = add("b", "zho", "2024-01-01", "第三条" + said + "。");
        assertThat(found()).anySatisfy(reuse -> assertThat(reuse.later()).isEqualTo(later));
    }

    @Test
    void staysBoundedWhateverTheTextsAre() {
        String row = "lantern ".repeat(340);
        for (int i = 0; i < 300; i++) {
            add("t" + i, "20" + (10 + i % 80) + "-01-" + (10 + i % 15), row + i);
        }
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> new ReuseSearch(pieces, () -> {}).find()))
                .doesNotThrowAnyException();
    }

    @Test
    void canBeStopped() {
        add("a", "2020-01-01", KEEPER);
        add("b", "2024-01-01", KEEPER);
        Assertions.assertThatThrownBy(() -> new ReuseSearch(pieces, () -> {
                            throw new IllegalStateException("enough");
                        })
                        .find())
                .hasMessage("enough");
    }
}
