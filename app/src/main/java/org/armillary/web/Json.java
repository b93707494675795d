package org.armillary.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.corpus.Stamp;
import org.armillary.law.akn.Rendering;
import org.armillary.law.layout.Format;
import org.armillary.law.reading.ContractJson;
import org.armillary.law.reading.PlacedProvision;
import org.armillary.law.reading.Reading;
import org.armillary.law.reading.Source;
import org.armillary.reception.Opened;

/// A held text as the JSON that `extract` writes: the plain text and each provision's place in it.
final class Json {

    private Json() {}

    static byte[] of(Opened opened) {
        Rendering rendering = Rendering.of(opened.text().document());
        List<PlacedProvision> provisions = new ArrayList<>();
        for (Rendering.Place place : rendering.places()) {
            place.provision()
                    .eId()
                    .ifPresent(eId -> provisions.add(new PlacedProvision(
                            eId,
                            place.provision().type(),
                            place.provision().num(),
                            place.provision().heading(),
                            place.start(),
                            place.end(),
                            place.provision().parent().flatMap(parent -> parent.eId()))));
        }
        Stamp stamp = opened.holding().stamp();
        Source source = new Source(
                stamp.sourceName(),
                stamp.source(),
                Format.valueOf(stamp.format().toUpperCase(Locale.ROOT)),
                "",
                0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContractJson.write(
                new Reading(
                        source,
                        rendering.text(),
                        opened.holding().language(),
                        opened.text().document(),
                        provisions,
                        Map.of(),
                        List.of()),
                out);
        return out.toByteArray();
    }
}
