package org.armillary.law.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private static Format formatOf(byte[] bytes) {
        return DocumentReader.standard().formatOf(bytes, "upload.bin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act/></akomaNtoso>   | AKOMA_NTOSO",
                "<?xml version='1.0'?><!-- x --><akn:akomaNtoso xmlns:akn='x'/>                             | AKOMA_NTOSO",
                "<ACT xmlns:xsi='x' xsi:noNamespaceSchemaLocation='http://formex.example/formex-06.xsd'/>   | FORMEX",
                "<!DOCTYPE ANNEX [<!ENTITY a 'b'>]><ANNEX/>                                                 | FORMEX",
                "<Statute xmlns:lims='http://justice.gc.ca/lims'/>                                          | LIMS",
                "<pLaw xmlns='http://xml.house.gov/schemas/uslm/1.0'/>                                      | USLM",
                "<Law Era='Reiwa' LawType='Act'/>                                                           | EGOV",
                "<!doctype html><p>Oil                                                                      | HTML",
                "<div><p>Oil</p></div>                                                                      | HTML",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>                          | HTML",
                "%PDF-1.7                                                                                   | PDF",
                "Article 1 <scope> a < b                                                                    | PLAIN_TEXT",
                "<x> is a variable. It has no end.                                                          | PLAIN_TEXT",
                "# Orreries~## Scope~text                                                                   | MARKDOWN",
            })
    void contentTellsTheFormat(String content, Format format) {
        assertThat(formatOf(content.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(format);
    }

    @Test
    void wideXmlIsKnownToo() {
        assertThat(formatOf("<akomaNtoso xmlns='x'><act/></akomaNtoso>".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(Format.AKOMA_NTOSO);
    }

    @Test
    void zipFilesAreKnownByTheirNames() {
        assertThat(formatOf(new DocxParts().body("").bytes())).isEqualTo(Format.DOCX);
        assertThat(formatOf(new DocxParts().part("L_1.fmx.xml", "<ACT/>").bytes()))
                .isEqualTo(Format.FORMEX);
        assertThatThrownBy(() ->
                        formatOf(new DocxParts().part("xl/workbook.xml", "<w/>").bytes()))
                .hasMessageContaining("neither a DOCX document nor a Formex act");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "89504E470D0A1A0A | is a picture (PNG)",
                "D0CF11E0A1B11AE1 | is an old Office file",
                "1F8B0800         | is an archive (gzip)",
                "7B5C727466       | is RTF",
                "504B0304         | is a zip file without a readable directory",
            })
    void otherFilesAreNamedWithAdvice(String hex, String problem) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> formatOf(bytes))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(problem);
    }

    @Test
    void unknownXmlAndBinaryDataAreRefused() {
        assertThatThrownBy(() -> formatOf("<?xml version='1.0'?><recipe/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("root element is 'recipe'");
        byte[] noise = new byte[2_000];
        new Random(1).nextBytes(noise);
        assertThatThrownBy(() -> formatOf(noise)).hasMessageContaining("binary data of no known kind");
    }

    @Test
    void namesInMessagesHaveNoFoldersAndNoControls() {
        assertThatThrownBy(() -> DocumentReader.standard().formatOf(new byte[0], "../../etc/\u0000\u202Epass\nwd.txt"))
                .hasMessage("passwd.txt is empty (0 bytes). Fetch it again from its publisher.");
    }

    @Test
    void officialXmlHasNoLines() {
        byte[] bytes = "<akomaNtoso xmlns='x'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DocumentReader.standard().read(bytes, "a.xml"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("official XML");
    }
}
