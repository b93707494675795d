package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.layout.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileXmlTest {

    private static final String ACT =
            "<ACT><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>x</ALINEA></ARTICLE>"
                    + "</ENACTING.TERMS></ACT>";

    private static Converted read(Format format, String xml) throws IOException {
        return DialectReader.read(format, xml.getBytes(StandardCharsets.UTF_8), "bad.xml");
    }

    @ParameterizedTest
    @EnumSource(names = {"AKOMA_NTOSO", "FORMEX", "LIMS", "USLM", "EGOV"})
    void entitiesAreNeverExpandedAndTheErrorHasItsPlace(Format format) {
        String laughs = "<!DOCTYPE a [<!ENTITY l \"ha\"><!ENTITY m \"&l;&l;&l;\">]>\n<a>\n&m;</a>";
        String external = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<a>\n&x;</a>";

        for (String xml : List.of(laughs, external)) {
            assertThatThrownBy(() -> read(format, xml))
                    .isInstanceOf(MalformedDocumentException.class)
                    .hasMessageStartingWith("bad.xml:3:");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AKOMA_NTOSO", "FORMEX", "LIMS", "USLM", "EGOV"})
    void anotherKindOfXmlIsRefusedWithWhatWasWanted(Format format) {
        String xml =
                format == Format.FORMEX ? "<ANNEX/>".replace("ANNEX", "TOC") : "<letter><p>Dear lamp,</p></letter>";

        assertThatThrownBy(() -> read(format, xml))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("bad.xml");
    }

    @ParameterizedTest
    @EnumSource(names = {"AKOMA_NTOSO", "FORMEX", "LIMS", "USLM", "EGOV"})
    void tenThousandLevelsAreRefused(Format format) {
        assertThatThrownBy(() -> read(format, "<a>".repeat(10_000) + "</a>".repeat(10_000)))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("nested deeper");
    }

    @Test
    void fourHundredLevelsAreRead() throws IOException {
        String deep = "<LIST><ITEM><NP><NO.P>1.</NO.P><TXT>x</TXT>".repeat(120) + "</NP></ITEM></LIST>".repeat(120);

        Converted converted = read(Format.FORMEX, ACT.replace("x</ALINEA>", deep + "</ALINEA>"));

        assertThat(converted.document().walk()).hasSize(121);
    }

    @Test
    void aZipOfAnActIsReadWhateverItsNamesAre() throws IOException {
        byte[] zip = zip("../../etc/passwd.fmx.xml", ACT);

        assertThat(DialectReader.read(Format.FORMEX, zip, "act.zip").document().walk())
                .hasSize(1);
    }

    @Test
    void aDamagedZipIsRefused() throws IOException {
        byte[] zip = zip("act.xml", ACT);
        for (int i = 40; i < 60; i++) {
            zip[i] = 0;
        }

        assertThatThrownBy(() -> DialectReader.read(Format.FORMEX, zip, "act.zip"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("act.zip");
    }

    @Test
    void anActAndItsAnnexesMayShareOneFile() throws IOException {
        String annex = "<ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><P>x</P></CONTENTS></ANNEX>";

        Converted converted = read(Format.FORMEX, "<COMBINED>" + ACT + annex + "</COMBINED>");

        assertThat(converted.document().walk().map(each -> each.eId().orElseThrow()))
                .containsExactly("art_1", "att_I");
    }

    @Test
    void twoActsWithoutAManifestAreRefused() {
        byte[] act = ACT.getBytes(StandardCharsets.UTF_8);
        List<SourceFile> files = List.of(new SourceFile("one.xml", act), new SourceFile("two.xml", act));

        assertThatThrownBy(() -> DialectReader.read(Format.FORMEX, files, "folder"))
                .isInstanceOf(MalformedDocumentException.class)
                .hasMessageContaining("one.xml")
                .hasMessageContaining("read one act at a time");
    }

    @Test
    void doubleNumbersKeepTheirProvisionsApart() throws IOException {
        String article = "<ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>x</ALINEA></ARTICLE>";

        Converted converted = read(Format.FORMEX, ACT.replace(article, article.repeat(3)));

        assertThat(converted.document().walk().map(each -> each.eId().orElseThrow()))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
