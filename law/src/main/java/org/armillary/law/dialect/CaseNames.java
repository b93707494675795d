package org.armillary.law.dialect;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Element;
import org.armillary.law.court.Ecli;
import org.armillary.law.court.NeutralCitation;
import org.armillary.law.frbr.Work;

/// What a judgment in Akoma Ntoso is called: its European Case Law Identifier or its neutral citation, wherever its
/// metadata or its header hold it (an alias, a publisher's own element such as `uk:cite`, `neutralCitation`).
final class CaseNames {

    private CaseNames() {}

    /// The judgment as a work.
    static Optional<Work> work(AknDocument document) {
        return first(document, Ecli::find)
                .map(Ecli::work)
                .or(() -> first(document, NeutralCitation::find).map(NeutralCitation::work));
    }

    private static <T> Optional<T> first(AknDocument document, Function<String, Optional<T>> find) {
        return names(document).flatMap(each -> find.apply(each).stream()).findFirst();
    }

    private static Stream<String> names(AknDocument document) {
        Stream<Element> identification = document.meta().stream()
                .flatMap(meta -> meta.child("identification").stream())
                .flatMap(Element::walk);
        Stream<Element> own = document.meta().stream()
                .flatMap(meta -> meta.list("proprietary"))
                .flatMap(Element::walk);
        Stream<Element> header = document.document().child("header").stream()
                .flatMap(Element::walk)
                .filter(each -> each.is("neutralCitation"));
        return Stream.concat(
                identification.flatMap(each -> each.attributes().stream().map(Attribute::value)),
                Stream.concat(own, header)
                        .filter(each -> each.elements().findAny().isEmpty())
                        .map(Element::text));
    }
}
