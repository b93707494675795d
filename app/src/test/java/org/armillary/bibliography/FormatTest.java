package org.armillary.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.armillary.wording.Wording;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every format is read back by a program that others wrote, where there is one.
class FormatTest {

    private static final Wording WORDING = Wording.of(Locale.ENGLISH);
    private static final List<String> KEYS = List.of(
            "eu-act-regulation-2031-1021:eng:2031-06-13:art_6__para_3__point_a",
            "eu-act-regulation-2031-1021:eng:2031-06-13:art_6__para_3__point_a-2",
            "gb-act-ukpga-2030-12:eng:2031-06-13:sec_5__subsec_1",
            "de-act-2029-77:deu:2031-06-13:sec_7__subsec_2",
            "coe-act-treaty-2031-925:eng:2031-06-13:art_4",
            "gb-judgment-uksc-2031-11:eng:2031-06-13:dec__para_44",
            "kr-doc-guidance-2031-7:kor:2031-06-13:art_3-2");
    private static final String AWKWARD = "=cmd|'{\"Lantern}\\ 100 % & $5_#1~^<b>, TY - CASE 등불에 관한 지침 \uD83D\uDD6F 照明";

    private static final Map<String, String> COMMANDS = Map.of(
            "textbraceleft", "{",
            "textbraceright", "}",
            "textbackslash", "\\",
            "textasciitilde", "~",
            "textasciicircum", "^");

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesTheSameBytesForTheSameReferences(Format format) throws IOException {
        assertThat(bytes(format, Specimens.all(true))).isEqualTo(bytes(format, Specimens.all(true)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"BIBTEX", "BIBLATEX"})
    void bibtexIsReadByAnotherProgram(Format format) throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(text(format)));
        assertThat(read.getEntries().keySet()).map(Key::getValue).containsExactlyElementsOf(KEYS);
        BibTeXEntry awkward = read.resolveEntry(new Key(KEYS.getLast()));
        assertThat(plain(awkward, BibTeXEntry.KEY_TITLE)).isEqualTo(AWKWARD);
        BibTeXEntry first = read.resolveEntry(new Key(KEYS.getFirst()));
        assertThat(first.getField(BibTeXEntry.KEY_URL).toUserString())
                .isEqualTo(
                        "https://observatory.example/akn/eu/act/regulation/2031/1021/eng@2031-06-13/~art_6__para_3__point_a");
        assertThat(plain(first, new Key("pages"))).isEqualTo("Article 6(3)(a)");
        assertThat(first.getType().getValue()).isEqualTo(format == Format.BIBTEX ? "misc" : "legislation");
        assertThat(first.getField(new Key(format == Format.BIBTEX ? "year" : "date"))
                        .toUserString())
                .isEqualTo(format == Format.BIBTEX ? "2031" : "2031-06-13");
    }

    /// What TeX would set: its commands for characters undone, and grouping braces gone.
    private static String plain(BibTeXEntry entry, Key field) {
        String text = Objects.requireNonNull(entry.getField(field)).toUserString();
        if (text.startsWith("{") && text.endsWith("}")) {
            text = text.substring(1, text.length() - 1);
        }
        for (Map.Entry<String, String> each : COMMANDS.entrySet()) {
            text = text.replace("\\" + each.getKey() + "{}", each.getValue());
        }
        return text.replaceAll("\\\\([&%$#_])", "$1");
    }

    @Test
    void cslFitsItsSchema() throws IOException {
        try (InputStream in = FormatTest.class.getResourceAsStream("csl-data.json")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(schema)
                            .validate(text(Format.CSL), InputFormat.JSON))
                    .isEmpty();
        }
        JsonNode items = JsonMapper.shared().readTree(text(Format.CSL));
        assertThat(items.valueStream().map(each -> each.path("id").asString())).containsExactlyElementsOf(KEYS);
        assertThat(items.valueStream().map(each -> each.path("type").asString()))
                .containsExactly(
                        "regulation", "regulation", "legislation", "legislation", "treaty", "legal_case", "report");
        assertThat(items.get(6).path("title").asString()).isEqualTo(AWKWARD);
        assertThat(items.get(5).path("authority").asString()).isEqualTo("Supreme Court");
    }

    @Test
    void risIsReadByAnotherProgram() throws IOException {
        var library = new RISParser()
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(bytes(Format.RIS, Specimens.all(true))), StandardCharsets.UTF_8));
        assertThat(library.getReferences()).hasSize(KEYS.size());
        assertThat(library.getReferences().stream().map(each -> each.getId())).containsExactlyElementsOf(KEYS);
        assertThat(library.getReferences().get(6).getTitle()).isEqualTo(AWKWARD);
        assertThat(library.getReferences().get(0).getURL()).contains("/~art_6__para_3__point_a");
    }

    /// Each line is a tag, two blanks, a dash, a blank and a value; records begin with TY and end with ER.
    @Test
    void risKeepsToItsLines() throws IOException {
        List<String> lines = List.of(text(Format.RIS).split("\r\n", -1));
        assertThat(lines).allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
        assertThat(Collections.frequency(lines, "ER  - ")).isEqualTo(KEYS.size());
        assertThat(lines.stream().filter(line -> line.startsWith("TY  - ")).map(line -> line.substring(6)))
                .containsExactly("LEGAL", "LEGAL", "STAT", "STAT", "LEGAL", "CASE", "RPRT");
        assertThat(lines).filteredOn(line -> line.startsWith("AU")).noneMatch(line -> line.contains("*"));
    }

    @Test
    void tableHoldsNoFormula() throws IOException {
        String csv = text(Format.CSV);
        assertThat(csv.lines()).hasSize(KEYS.size() + 1);
        assertThat(csv).contains("\"'=cmd|'{\"\"Lantern}").contains(",'@SUM(1),");
    }

    @Test
    void textIsALineEach() throws IOException {
        assertThat(text(Format.TEXT).lines()).hasSize(KEYS.size()).noneMatch(String::isBlank);
    }

    @Test
    void documentIsReadBack() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes(Format.DOCX, Specimens.all(true))))) {
            List<XWPFParagraph> paragraphs = read.getParagraphs();
            assertThat(paragraphs)
                    .filteredOn(each -> "Heading2".equals(each.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .hasSize(KEYS.size())
                    .startsWith("1. Article 6(3)(a), Lantern Act");
            assertThat(links(paragraphs)).hasSize(KEYS.size()).allMatch(each -> each.startsWith("https://observatory"));
            assertThat(paragraphs.stream().map(XWPFParagraph::getText)).anyMatch(each -> each.contains("照明"));
            assertThat(read.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .xmlText())
                    .contains("PAGE");
            assertThat(paragraphs.stream()
                            .flatMap(each -> each.getRuns().stream())
                            .map(each -> each.getLang())
                            .filter(Objects::nonNull)
                            .distinct())
                    .containsExactly("en", "de", "ko");
        }
    }

    private static List<String> links(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(each -> each.getRuns().stream())
                .flatMap(run -> run instanceof XWPFHyperlinkRun link ? Stream.of(link) : Stream.of())
                .map(link -> link.getHyperlink(link.getDocument()).getURL())
                .toList();
    }

    @Test
    void leavesSnippetsOutUnlessAskedFor() throws IOException {
        for (Format format : Format.values()) {
            if (format != Format.DOCX) {
                assertThat(new String(bytes(format, Specimens.all(false)), StandardCharsets.UTF_8))
                        .as(format.word())
                        .doesNotContain("shall light");
            }
        }
    }

    @Test
    void refusesMoreThanFitsAFile() {
        List<Reference> many = Collections.nCopies(Bibliography.MOST + 1, Specimens.act("sec_1"));
        assertThatThrownBy(() -> new Bibliography("many", many, Style.PLAIN, Specimens.OCCASION, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysStayApartHoweverOftenOneThingIsCited() {
        List<Reference> many = Collections.nCopies(Bibliography.MOST, Specimens.act("sec_1"));
        assertThat(new Bibliography("many", many, Style.PLAIN, Specimens.OCCASION, false).keyed())
                .hasSize(Bibliography.MOST);
    }

    private static String text(Format format) throws IOException {
        return new String(bytes(format, Specimens.all(true)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Format format, Bibliography bibliography) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(bibliography, WORDING, out);
        return out.toByteArray();
    }
}
