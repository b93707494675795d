package org.armillary.law.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes DOCX packages for tests, part by part.
final class DocxParts {

    private static final String W = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxParts() {
        part("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    }

    DocxParts part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    DocxParts part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    DocxParts body(String content) {
        return part("word/document.xml", "<w:document" + W + "><w:body>" + content + "</w:body></w:document>");
    }

    DocxParts root(String part, String root, String content) {
        return part("word/" + part + ".xml", "<w:" + root + W + ">" + content + "</w:" + root + ">");
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    static String numbered(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
