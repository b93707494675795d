package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Rendering;
import org.armillary.law.layout.Format;

/// Any bytes become a document or an error that names the file; what is written reads back the same.
class DialectFuzzTest {

    private static final List<Format> FORMATS =
            List.of(Format.AKOMA_NTOSO, Format.FORMEX, Format.LIMS, Format.USLM, Format.EGOV);

    private static final Map<Format, List<String>> VOCABULARIES =
            FORMATS.stream().collect(Collectors.toMap(each -> each, DialectFuzzTest::vocabulary));

    private static List<String> vocabulary(Format format) {
        try {
            return Specimen.vocabulary(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bytes as they come.
    @FuzzTest(maxDuration = "60s")
    void bytes(FuzzedDataProvider data) throws IOException {
        Format format = data.pickValue(FORMATS);
        read(format, data.consumeRemainingAsBytes());
    }

    /// Trees of a format's own elements in any order: well-formed, and mostly not what the schema says.
    @FuzzTest(maxDuration = "60s")
    void trees(FuzzedDataProvider data) throws IOException {
        Format format = data.pickValue(FORMATS);
        List<String> vocabulary = Objects.requireNonNull(VOCABULARIES.get(format));
        read(format, XmlTrees.of(vocabulary, data.consumeRemainingAsBytes()));
    }

    private static void read(Format format, byte[] xml) throws IOException {
        Converted converted;
        try {
            converted = DialectReader.read(format, xml, "fuzz.xml");
        } catch (MalformedDocumentException e) {
            assertThat(e.getMessage()).startsWith("fuzz.xml");
            return;
        }
        AknDocument document = converted.document();
        assertThat(AknDocument.read(document.toBytes(), "again")).isEqualTo(document);
        List<String> eIds = new ArrayList<>();
        document.root().walk().forEach(each -> each.eId().ifPresent(eIds::add));
        assertThat(eIds).doesNotHaveDuplicates();
        assertThat(Rendering.of(document).text()).isNotNull();
    }
}
