package org.armillary.law.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.Expression;
import org.armillary.law.layout.Role;
import org.armillary.law.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AknAssemblerTest {

    private static final Identification LAMPS =
            Identification.of(Expression.parse("/akn/zz/act/2031-04-05/7/eng@2032-01-01"), Optional.of("Lamp Act"));

    private static HandDraft lampAct() {
        HandDraft draft = new HandDraft();
        draft.furniture(Role.PAGE_NUMBER, "- 1 -");
        draft.add(draft.unit(UnitType.PREFACE, "", "", () -> List.of(draft.block("Lamp Act"))));
        draft.add(draft.unit(
                UnitType.PREAMBLE,
                "",
                "",
                () -> List.of(
                        draft.block("The Assembly,"),
                        draft.unit(UnitType.RECITAL, "(1)", "Lamps are bright."),
                        draft.unit(UnitType.RECITAL, "(2)", "Wicks burn."),
                        draft.block("Has adopted this Act:"))));
        draft.add(draft.unit(
                UnitType.CHAPTER,
                "Chapter I",
                "General",
                () -> List.of(
                        draft.unit(
                                UnitType.ARTICLE,
                                "Article 1",
                                "Scope",
                                () -> List.of(
                                        draft.unit(
                                                UnitType.PARAGRAPH,
                                                "1.",
                                                "",
                                                () -> List.of(
                                                        draft.block("This Act applies to"),
                                                        draft.unit(UnitType.POINT, "(a)", "lamps;"),
                                                        draft.block("and, between the points, to"),
                                                        draft.unit(UnitType.POINT, "(b)", "wicks,"),
                                                        draft.block("wherever they are."))),
                                        draft.unit(
                                                UnitType.PARAGRAPH,
                                                "2.",
                                                "",
                                                () -> List.of(
                                                        draft.block("A lamp is an illu-", "minating device."),
                                                        draft.furniture(Role.FOOTNOTE, "1 See Article 9.")
                                                                .block("It burns."))))),
                        draft.unit(
                                UnitType.CROSS_HEADING,
                                "",
                                "Oil",
                                () -> List.of(draft.unit(
                                        UnitType.ARTICLE,
                                        "Article 2",
                                        "",
                                        () -> List.of(
                                                draft.block("The Wick Act is amended:"),
                                                draft.quotation(() -> List.of(
                                                        draft.unit(UnitType.ARTICLE, "Article 9", "Wicks are round."))),
                                                draft.block(Block.Kind.EDITORIAL, "[Amended in 2040]"))))))));
        draft.furniture(Role.RUNNING_HEAD, "Lamp Gazette");
        draft.add(draft.unit(UnitType.CONCLUSIONS, "", "", () -> List.of(draft.block("Done at Lampton."))));
        draft.add(draft.unit(
                UnitType.ANNEX,
                "Annex I",
                "Colours",
                () -> List.of(
                        draft.block("Colours of lamps:"),
                        draft.block(Block.Kind.TABLE_ROW, "Lamp\tColour"),
                        draft.block(Block.Kind.TABLE_ROW, "A\tred"),
                        draft.unit(UnitType.POINT, "1.", "Blue."))));
        return draft;
    }

    @Test
    void everyUnitBecomesTheElementAkomaNtosoHasForIt() {
        Assembled assembled = AknAssembler.assemble(lampAct().marked(), LAMPS);

        assertThat(assembled.units().stream().map(Assembled.Identified::eId))
                .containsExactly(
                        "rec_1",
                        "rec_2",
                        "chp_I",
                        "art_1",
                        "art_1__para_1",
                        "art_1__para_1__point_a",
                        "art_1__para_1__point_b",
                        "art_1__para_2",
                        "chp_I__crossHeading_1",
                        "art_2",
                        "att_I",
                        "att_I__point_1");
        assertThat(assembled.units().get(5).parent()).contains("art_1__para_1");
        assertThat(assembled.document().walk().map(Provision::type))
                .contains("recital", "chapter", "article", "paragraph", "point", "crossHeading", "annex");
        assertThat(assembled.notices()).isEmpty();
    }

    @Test
    void textBetweenNotesFurnitureAndBrokenWordsAreKept() {
        AknDocument document = AknAssembler.assemble(lampAct().marked(), LAMPS).document();

        String xml = document.root().toString();
        assertThat(xml)
                .contains("<intro>", "<wrapUp>", " name=\"text\">", "<recitals>")
                .contains("illu<inline name=\"line-end-hyphen\">-</inline>minating")
                .contains("<arm:line role=\"page-number\" page=\"1\" offset=\"0\">- 1 -</arm:line>")
                .contains("<remark status=\"editorial\">[Amended in 2040]</remark>")
                .contains("Lamp Act");
        Element note = document.root()
                .walk()
                .filter(each -> each.is("authorialNote"))
                .findFirst()
                .orElseThrow();
        assertThat(note.find("marker")).contains("1");
        assertThat(note.text()).isEqualTo("1 See Article 9.");
        assertThat(document.root().walk().filter(each -> each.is("td")).map(Element::text))
                .containsExactly("Lamp", "Colour", "A", "red");
        assertThat(Identification.of(document)).contains(LAMPS);
    }

    @Test
    void nothingIsLostAndReadingWhatWasWrittenGivesTheSame() throws IOException {
        Marked marked = lampAct().marked();
        AknDocument document = AknAssembler.assemble(marked, LAMPS).document();

        assertThat(TextCompleteness.problem(marked.layout().text(), document)).isEmpty();
        assertThat(AknDocument.read(document.toBytes(), "lamps")).isEqualTo(document);
    }

    @Test
    void theCheckNoticesALostADoubledAndAMovedCharacter() {
        Marked marked = lampAct().marked();
        AknDocument document = AknAssembler.assemble(marked, LAMPS).document();
        String text = marked.layout().text();

        assertThat(TextCompleteness.problem(text + "x", document))
                .hasValueSatisfying(each -> assertThat(each).contains("'x'"));
        assertThat(TextCompleteness.problem(text.replace("Blue", "Bue"), document))
                .isPresent();
        assertThat(TextCompleteness.problem(text.replace("Blue", "ulBe"), document))
                .hasValueSatisfying(each -> assertThat(each).contains("order"));
    }

    @Test
    void whatNoUnitHoldsIsPutBackWhereItStood() {
        HandDraft draft = new HandDraft();
        draft.add(draft.unit(UnitType.ARTICLE, "Article 1", "", () -> {
            Block first = draft.block("Lamps burn.");
            draft.block("Nobody holds this.");
            return List.of(first, draft.block("Wicks, too."));
        }));
        Marked marked = draft.marked();

        Assembled assembled = AknAssembler.assemble(marked, LAMPS);

        assertThat(assembled.document().find("art_1").orElseThrow().text())
                .isEqualTo("Article 1 Lamps burn.\nNobody holds this.\nWicks, too.\n");
        assertThat(assembled.notices()).hasSize(1).first().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("left-over");
            assertThat(notice.place()).isEqualTo(new Span(22, 40));
        });
    }

    @Test
    void whatWasFoundOutOfOrderIsPutInOrder() {
        HandDraft draft = new HandDraft();
        draft.add(draft.unit(UnitType.ARTICLE, "Article 1", "", () -> {
            Unit first = draft.unit(UnitType.POINT, "(a)", "Lamps burn.");
            Block note = draft.block(Block.Kind.EDITORIAL, "[Noted]");
            Block late = draft.block("Wicks, too.");
            Unit tooLong = new Unit(
                    first.type(),
                    first.num(),
                    first.heading(),
                    List.of(first.content().getFirst(), late),
                    first.start(),
                    late.end());
            return List.of(tooLong, note);
        }));
        Marked marked = draft.marked();

        AknDocument document = AknAssembler.assemble(marked, LAMPS).document();

        assertThat(TextCompleteness.problem(marked.layout().text(), document)).isEmpty();
        assertThat(document.find("art_1__point_a").orElseThrow().text())
                .isEqualTo("(a) Lamps burn.\n[Noted]\nWicks, too.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"act", "doc", "statement"})
    void theDocumentIsValid(String type) throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));
        Identification identification =
                Identification.of(Expression.parse("/akn/zz/" + type + "/nd/lamps/und"), Optional.empty());

        assertThat(schema.problems(AknAssembler.assemble(lampAct().marked(), identification)
                        .document()
                        .toBytes()))
                .isEmpty();
        assertThat(schema.problems(AknAssembler.assemble(new HandDraft().marked(), identification)
                        .document()
                        .toBytes()))
                .isEmpty();
    }

    @Test
    void anyTreeOfUnitsGivesAValidCompleteDocumentWithUniqueIdentifiers() throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));
        for (int seed = 0; seed < 300; seed++) {
            Marked marked = new RandomDraft(seed).marked();

            Assembled assembled = AknAssembler.assemble(
                    marked,
                    seed % 2 == 0
                            ? LAMPS
                            : Identification.of(Expression.parse("/akn/zz/doc/nd/lamps/und"), Optional.empty()));

            byte[] xml = assembled.document().toBytes();
            assertThat(schema.problems(xml)).as("seed %d", seed).isEmpty();
            assertThat(TextCompleteness.problem(marked.layout().text(), assembled.document()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(AknDocument.read(xml, "seed " + seed)).isEqualTo(assembled.document());
            assertThat(assembled.units().stream().map(Assembled.Identified::eId))
                    .doesNotHaveDuplicates();
        }
    }

    /// A tree of units no lawgiver would make.
    private static final class RandomDraft {

        private final RandomGenerator random;
        private final HandDraft draft = new HandDraft();
        private int words;

        RandomDraft(int seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        Marked marked() {
            content(0).forEach(draft::add);
            return draft.marked();
        }

        private List<Content> content(int depth) {
            List<Content> content = new ArrayList<>();
            int size = random.nextInt(depth == 0 ? 8 : 4);
            for (int i = 0; i < size; i++) {
                furniture();
                content.add(one(depth));
            }
            return content;
        }

        private Content one(int depth) {
            int choice = random.nextInt(10);
            if (depth < 6 && choice < 5) {
                UnitType type = UnitType.values()[random.nextInt(UnitType.values().length)];
                String num = random.nextInt(4) == 0 ? "" : "(" + random.nextInt(3) + ")";
                String heading = random.nextInt(3) == 0 ? "Heading " + word() : "";
                return draft.unit(type, num, heading, () -> content(depth + 1));
            }
            if (depth < 6 && choice == 5) {
                return draft.quotation(() -> content(depth + 1));
            }
            Block.Kind kind = Block.Kind.values()[random.nextInt(Block.Kind.values().length)];
            return draft.block(kind, word() + (random.nextBoolean() ? "\t" : " ") + word() + "-", word());
        }

        private void furniture() {
            if (random.nextInt(6) == 0) {
                Role role = Role.values()[random.nextInt(Role.values().length)];
                draft.furniture(role, random.nextBoolean() ? "1 " + word() : word() + "\u0001<&>");
            }
        }

        private String word() {
            return "word" + words++;
        }
    }
}
