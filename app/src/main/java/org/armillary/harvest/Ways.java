package org.armillary.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Address;
import org.armillary.catalogue.DocumentAddress;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Publisher;
import org.armillary.catalogue.Publishers;
import org.armillary.law.frbr.Work;

/// How the text of an instrument is had.
public final class Ways {

    private Ways() {}

    /// The ways to an instrument's text, the best first; never none.
    public static List<Way> of(Instrument instrument) {
        return of(instrument, Publishers.shipped());
    }

    /// The ways to an instrument's text with the publishers given, the best first; never none.
    ///
    /// A text is fetched only for an instrument whose work is known: else nobody could say what came.
    public static List<Way> of(Instrument instrument, Publishers publishers) {
        List<Way> ways = new ArrayList<>();
        instrument.work().ifPresent(work -> {
            for (Target target : Target.list(work, Optional.of(instrument), publishers)) {
                ways.add(harvest(target, instrument.id()));
            }
        });
        ways.add(byHand(instrument, publishers));
        return List.copyOf(ways);
    }

    /// The ways to the text of a work that the catalogue may not know; none where no publisher gives it.
    public static List<Way> of(Work work, Publishers publishers) {
        return Target.list(work, Optional.empty(), publishers).stream()
                .map(target -> harvest(target, work.uri()))
                .toList();
    }

    private static Way harvest(Target target, String name) {
        DocumentAddress document = target.document();
        boolean whole = document.whole();
        return new Way(
                whole ? Way.Kind.HARVEST : Way.Kind.BY_HAND,
                Optional.of(target.publisher()),
                Optional.of(document),
                target.shown(),
                Optional.of(target.language()),
                whole ? "armillary harvest " + name : imported(Optional.of(target.work())),
                Optional.of(document.checked()));
    }

    private static Way byHand(Instrument instrument, Publishers publishers) {
        Address address = instrument.address();
        Optional<Publisher> publisher = publishers.list().stream()
                .filter(each -> each.isHost(address.uri()))
                .findFirst();
        boolean sold = publisher.map(Publisher::sold).orElse(false);
        boolean site = address.sure() == Address.Sure.SITE_ONLY;
        return new Way(
                sold ? Way.Kind.BUY : site ? Way.Kind.SEARCH_SITE : Way.Kind.BY_HAND,
                publisher,
                Optional.empty(),
                address.uri(),
                Optional.empty(),
                imported(instrument.work()),
                Optional.empty());
    }

    private static String imported(Optional<Work> work) {
        return "armillary import FILE"
                + work.map(each -> " --work " + each.uri()).orElse(" --provisional");
    }
}
