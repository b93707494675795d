package org.armillary.api;

import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Applications;
import org.armillary.corpus.Text;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;

/// A provision, as JSON.
///
/// @param parent eId of the provision around it
/// @param applies first and last day (exclusive) on which it applies, where the text says so
/// @param text its text with all inside it, a line for each block; empty in lists
/// @param children eIds of the provisions directly inside it
record ProvisionAnswer(
        Optional<String> eId,
        String type,
        Optional<String> num,
        Optional<String> heading,
        Optional<String> parent,
        List<String> applies,
        String text,
        List<String> children) {

    /// One line of a list.
    static ProvisionAnswer brief(Provision provision, Text text) {
        return of(provision, text, "", List.of());
    }

    /// The provision with its words.
    static ProvisionAnswer whole(Provision provision, Text text) {
        return of(
                provision,
                text,
                Rendering.of(provision.element()).text(),
                provision.children().stream()
                        .flatMap(child -> child.eId().stream())
                        .toList());
    }

    private static ProvisionAnswer of(Provision provision, Text text, String words, List<String> children) {
        Applications applications = text.applications();
        List<String> applies = applications.from(provision).isEmpty()
                ? List.of()
                : List.of(
                        applications.from(provision).get().toString(),
                        applications.until(provision).map(Object::toString).orElse(""));
        return new ProvisionAnswer(
                provision.eId(),
                provision.type(),
                provision.num(),
                provision.heading(),
                provision.parent().flatMap(Provision::eId),
                applies,
                words,
                children);
    }
}
