package org.armillary.law.layout;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Each reader against any bytes: a layout that keeps its promises, or a refusal with advice; never another error,
/// never without end.
///
/// In the normal build the kept inputs are read again. To look for new ones, one reader at a time:
/// `JAZZER_FUZZ=1 mvn -pl law test -Dtest=ReadersFuzzTest#html`; what is found is kept under
/// `src/test/resources/org/armillary/law/layout/ReadersFuzzTestInputs/`.
class ReadersFuzzTest {

    private static final Limits SMALL = new Limits(1 << 20, 2_000_000, 50, 512, 8 << 20, 100, Duration.ofSeconds(5));

    private static void read(byte[] bytes, String name) {
        try {
            LayoutInvariants.check(DocumentReader.of(SMALL).read(bytes, name));
        } catch (UnreadableDocument e) {
            // A refusal says what to do.
            if (e.remedy().isBlank() || !e.toString().endsWith(".")) {
                throw new AssertionError("a refusal without advice", e);
            }
        }
    }

    @FuzzTest(maxDuration = "5m")
    void any(byte[] bytes) {
        read(bytes, "upload");
    }

    @FuzzTest(maxDuration = "5m")
    void plainText(byte[] bytes) {
        read(bytes, "upload.txt");
    }

    @FuzzTest(maxDuration = "5m")
    void markdown(byte[] bytes) {
        read(bytes, "upload.md");
    }

    @FuzzTest(maxDuration = "5m")
    void html(byte[] bytes) {
        read(prefixed("<!doctype html>", bytes), "upload.html");
    }

    @FuzzTest(maxDuration = "5m")
    void pdf(byte[] bytes) {
        read(prefixed("%PDF-1.7\n", bytes), "upload.pdf");
    }

    @FuzzTest(maxDuration = "5m")
    void docxPackage(byte[] bytes) {
        read(prefixed("PK\u0003\u0004", bytes), "upload.docx");
    }

    @FuzzTest(maxDuration = "5m")
    void docxBody(byte[] bytes) {
        DocxParts parts = new DocxParts()
                .part("word/document.xml", bytes)
                .part("word/numbering.xml", bytes)
                .part("word/styles.xml", bytes);
        read(parts.part("word/footnotes.xml", bytes).bytes(), "upload.docx");
    }

    private static byte[] prefixed(String prefix, byte[] bytes) {
        byte[] start = prefix.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(bytes, 0, whole, start.length, bytes.length);
        return whole;
    }
}
