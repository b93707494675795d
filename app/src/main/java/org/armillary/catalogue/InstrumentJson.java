package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// An instrument as JSON: every field under the name it has in the catalogue's files, and its status on a day.
///
/// Dates are text as precise as they are known; what is empty is left out.
public final class InstrumentJson {

    private final JsonGenerator json;

    public InstrumentJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes one object.
    public void write(Instrument it, LocalDate day, Optional<Standing> standing) {
        json.writeStartObject();
        identity(it);
        json.writeStringProperty("statusOn", day.toString());
        standing.ifPresent(this::standing);
        dates(it.dates());
        list("applies", it.applications(), this::application);
        list("amended", it.amendments(), this::amendment);
        list("milestones", it.milestones(), this::milestone);
        json.writeObjectPropertyStart("address");
        json.writeStringProperty("url", it.address().uri().toString());
        name("sure", it.address().sure());
        json.writeEndObject();
        list("ancestors", it.ancestors(), this::ancestor);
        json.writeObjectPropertyStart("pathway");
        name("route", it.pathway().route());
        text("note", it.pathway().note());
        json.writeEndObject();
        it.review().ifPresent(this::review);
        json.writeBooleanProperty("verification", it.verification());
        json.writeBooleanProperty("enforcement", it.enforcement());
        list("thresholds", it.thresholds(), this::threshold);
        list("adherence", it.adherence(), this::adherence);
        text("note", it.note());
        list("sources", it.sources(), this::source);
        json.writeBooleanProperty("verified", it.verified());
        list("unverified", it.unverified(), this::unverified);
        it.work().ifPresent(work -> json.writeStringProperty("work", work.uri()));
        json.writeEndObject();
    }

    private void identity(Instrument it) {
        json.writeStringProperty("id", it.id());
        json.writeStringProperty("title", it.title());
        json.writeStringProperty("short", it.shortName());
        json.writeStringProperty("body", it.body());
        text("madeBy", it.madeBy().orElse(""));
        json.writeStringProperty("jurisdiction", it.jurisdiction().code());
        name("kind", it.kind());
        name("force", it.force());
        name("level", it.level());
        json.writeArrayPropertyStart("approach");
        it.approaches().forEach(each -> json.writeString(Fields.nameOf(each)));
        json.writeEndArray();
    }

    private void standing(Standing standing) {
        json.writeObjectPropertyStart("status");
        name("is", standing.status());
        date("since", standing.since());
        json.writeBooleanProperty("sure", standing.sure());
        json.writeBooleanProperty("foreseen", standing.foreseen());
        json.writeEndObject();
    }

    private void dates(Dates dates) {
        json.writeObjectPropertyStart("dates");
        date("proposed", dates.proposed());
        date("adopted", dates.adopted());
        date("inForce", dates.inForce());
        date("ended", dates.ended());
        date("expires", dates.expires());
        json.writeEndObject();
    }

    private void application(Application row) {
        date("day", row.day());
        json.writeStringProperty("what", row.what());
        name("kind", row.kind());
        text("rule", row.rule());
        text("reading", row.reading());
        date("movedFrom", row.movedFrom());
        if (!row.provisions().isEmpty()) {
            json.writeArrayPropertyStart("provisions");
            row.provisions().forEach(each -> json.writeString(each.text()));
            json.writeEndArray();
        }
        json.writeBooleanProperty("verified", row.verified());
    }

    private void amendment(Amendment each) {
        date("day", each.day());
        text("by", each.by().orElse(""));
        json.writeStringProperty("what", each.what());
        json.writeBooleanProperty("verified", each.verified());
    }

    private void milestone(Milestone each) {
        json.writeStringProperty("day", each.day().toString());
        json.writeStringProperty("what", each.what());
        text("provision", each.provision());
        json.writeBooleanProperty("verified", each.verified());
    }

    private void ancestor(Ancestor each) {
        json.writeStringProperty("id", each.id());
        name("relation", each.relation());
        name("basis", each.basis());
        text("note", each.note());
    }

    private void review(Review review) {
        json.writeObjectPropertyStart("review");
        json.writeStringProperty("provision", review.provision());
        date("nextDue", review.nextDue());
        text("note", review.note());
        json.writeBooleanProperty("verified", review.verified());
        json.writeEndObject();
    }

    private void threshold(Threshold each) {
        json.writeStringProperty("provision", each.provision());
        name("quantity", each.quantity());
        name("comparator", each.comparator());
        if (each.quantity() == Threshold.Quantity.DATE) {
            json.writeStringProperty(
                    "value", LocalDate.ofEpochDay(each.value().longValue()).toString());
        } else {
            json.writeNumberProperty("value", each.value());
        }
        each.to().ifPresent(to -> json.writeNumberProperty("to", to));
        json.writeStringProperty("unit", each.unit());
        json.writeStringProperty("what", each.what());
        each.or().ifPresent(or -> {
            json.writeObjectPropertyStart("or");
            json.writeNumberProperty("value", or.value());
            json.writeStringProperty("unit", or.unit());
            json.writeEndObject();
        });
        text("standing", each.standing());
        json.writeBooleanProperty("verified", each.verified());
    }

    private void adherence(Adherence each) {
        text("who", each.who());
        each.count().ifPresent(count -> json.writeNumberProperty("count", count));
        name("did", each.did());
        date("day", each.day());
        date("by", each.by());
        text("note", each.note());
        json.writeBooleanProperty("verified", each.verified());
    }

    private void source(SourceRef source) {
        switch (source) {
            case SourceRef.InRegister(String register, String at, String note) -> {
                json.writeStringProperty("register", register);
                text("at", at);
                text("note", note);
            }
            case SourceRef.AtAddress(java.net.URI uri, String note) -> {
                json.writeStringProperty("address", uri.toString());
                text("note", note);
            }
            case SourceRef.Lost(String what) -> json.writeStringProperty("lost", what);
            case SourceRef.GeneralKnowledge() -> json.writeBooleanProperty("generalKnowledge", true);
        }
    }

    private void unverified(Unverified each) {
        json.writeStringProperty("part", each.part());
        text("note", each.note());
    }

    private <T> void list(String key, List<T> entries, java.util.function.Consumer<T> writer) {
        if (entries.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(key);
        entries.forEach(each -> {
            json.writeStartObject();
            writer.accept(each);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void name(String key, Enum<?> value) {
        json.writeStringProperty(key, Fields.nameOf(value));
    }

    private void date(String key, Optional<PartialDate> date) {
        date.ifPresent(each -> json.writeStringProperty(key, each.toString()));
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }
}
