package org.armillary.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.corpus.Stamp;
import org.armillary.law.akn.Outline;
import org.armillary.law.layout.Format;
import org.armillary.law.reading.Annotator;
import org.armillary.law.reading.ContractJson;
import org.armillary.law.reading.Reading;
import org.armillary.law.reading.Source;
import org.armillary.reception.Opened;

/// A held text as the JSON that `extract` writes: the plain text and each provision's place in it.
final class Json {

    private Json() {}

    static byte[] of(Opened opened) {
        Stamp stamp = opened.holding().stamp();
        Source source = new Source(
                stamp.sourceName(),
                stamp.source(),
                Format.valueOf(stamp.format().toUpperCase(Locale.ROOT)),
                "",
                0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Outline outline = Outline.of(opened.text().document(), opened.holding().language());
        ContractJson.write(
                new Reading(source, outline, opened.text().document(), Map.of(), List.of()),
                Annotator.standard().annotate(outline),
                out);
        return out.toByteArray();
    }
}
