package org.armillary.observatory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Standing;

/// Instruments as linked data: JSON-LD with the words of schema.org and of the European Legislation Identifier (ELI).
///
/// Law is a `Legislation`; soft law is not, and is a `DigitalDocument`. Dates are as precise as they are known, which
/// both vocabularies allow (ISO 8601 years and months).
public final class LinkedData {

    /// What the words mean, for the head of a document.
    public static final Map<String, String> CONTEXT =
            Map.of("@vocab", "https://schema.org/", "eli", "http://data.europa.eu/eli/ontology#");

    private final Catalogue catalogue;
    private final String site;

    /// @param site address of this site, under which instruments have their own
    public LinkedData(Catalogue catalogue, String site) {
        this.catalogue = catalogue;
        this.site = site;
    }

    /// An instrument as one object, without a context of its own.
    public Map<String, Object> of(Seen seen) {
        Instrument it = seen.instrument();
        Map<String, Object> data = new LinkedHashMap<>();
        boolean isLaw = it.force() != Force.SOFT;
        data.put("@id", address(it.id()));
        data.put("@type", isLaw ? List.of("Legislation", "eli:LegalResource") : List.of("DigitalDocument"));
        data.put("identifier", it.id());
        data.put("name", it.title());
        data.put("alternateName", it.shortName());
        data.put("url", address(it.id()));
        data.put("sameAs", it.address().uri().toString());
        data.put("creator", Map.of("@type", "Organization", "name", it.body()));
        data.put("additionalType", Fields.nameOf(it.kind()));
        data.put(
                "spatialCoverage",
                catalogue
                        .jurisdictions()
                        .getOrDefault(
                                it.jurisdiction().code(), it.jurisdiction().code()));
        put(data, "dateCreated", it.dates().proposed());
        put(data, "datePublished", it.dates().adopted());
        put(data, "expires", it.dates().expires());
        if (isLaw) {
            law(data, seen);
        }
        links(data, it);
        it.work().ifPresent(work -> data.put("workExample", site + work.uri()));
        data.put(
                "creativeWorkStatus",
                seen.standing().map(each -> Fields.nameOf(each.status())).orElse("unknown"));
        data.put("armillary:force", Fields.nameOf(it.force()));
        data.put("armillary:verified", it.verified());
        return data;
    }

    private void law(Map<String, Object> data, Seen seen) {
        Instrument it = seen.instrument();
        data.put("legislationIdentifier", it.id());
        data.put("legislationType", Fields.nameOf(it.kind()));
        data.put("legislationJurisdiction", it.jurisdiction().code().toUpperCase(java.util.Locale.ROOT));
        data.put("legislationPassedBy", Map.of("@type", "Organization", "name", it.body()));
        put(data, "legislationDate", it.dates().adopted());
        seen.standing().flatMap(LinkedData::legalForce).ifPresent(force -> data.put("legislationLegalForce", force));
        put(data, "eli:first_date_entry_in_force", it.dates().inForce());
        put(data, "eli:date_no_longer_in_force", it.dates().ended());
        List<String> applies = it.applications().stream()
                .filter(row -> row.kind() == org.armillary.catalogue.Application.Kind.APPLICATION)
                .flatMap(row -> row.day().stream())
                .map(PartialDate::toString)
                .distinct()
                .sorted()
                .toList();
        if (!applies.isEmpty()) {
            data.put("eli:date_applicability", applies);
        }
    }

    /// The three words schema.org has. What it has none for is left out.
    private static Optional<String> legalForce(Standing standing) {
        return switch (standing.status()) {
            case IN_FORCE, IN_EFFECT -> Optional.of("InForce");
            case PARTLY_APPLYING, NOT_YET_APPLYING -> Optional.of("PartiallyInForce");
            case PROPOSED, ADOPTED, NOT_IN_FORCE, SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED ->
                Optional.of("NotInForce");
            case UNKNOWN -> Optional.empty();
        };
    }

    private void links(Map<String, Object> data, Instrument it) {
        Map<String, List<Object>> byRelation = new LinkedHashMap<>();
        for (Ancestor each : it.ancestors()) {
            byRelation
                    .computeIfAbsent(property(each.relation()), key -> new ArrayList<>())
                    .add(Map.of("@id", address(each.id())));
        }
        data.putAll(byRelation);
    }

    private static String property(Ancestor.Relation relation) {
        return switch (relation) {
            case DRAWS_ON -> "isBasedOn";
            case REFERS_TO -> "eli:cites";
            case IMPLEMENTS -> "legislationApplies";
            case INTERPRETS -> "about";
            case AMENDS -> "legislationChanges";
            case REPLACES -> "eli:repeals";
            case CONTINUES -> "isRelatedTo";
            case MANDATED_BY -> "eli:based_on";
        };
    }

    private String address(String id) {
        return site + "/instruments/" + id;
    }

    private static void put(Map<String, Object> data, String key, Optional<PartialDate> day) {
        day.ifPresent(each -> data.put(key, each.toString()));
    }
}
