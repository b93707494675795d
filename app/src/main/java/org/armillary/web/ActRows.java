package org.armillary.web;

import java.util.Set;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.reception.Address;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Shows acts about a text.
@Component
class ActRows {

    private final JsonMapper json;

    ActRows(JsonMapper json) {
        this.json = json;
    }

    /// @param standing numbers of the corrections that can be taken back
    /// @param receipt where the ledger has it
    HistoryView.Row of(Act act, Set<Integer> standing, ReceiptMark receipt, Frame frame) {
        JsonNode payload = json.readTree(act.payload());
        int number = payload.path("number").asInt(0);
        boolean takesBack = act.type() == ActType.CORRECTED && standing.contains(number);
        return new HistoryView.Row(
                frame.wording().moment(act.time()),
                frame.say("act." + act.type().word()),
                act.actor(),
                detail(act, payload, frame),
                asKnown(act, frame),
                receipt,
                takesBack ? number : 0);
    }

    private String detail(Act act, JsonNode payload, Frame frame) {
        return switch (act.type()) {
            case IMPORTED ->
                frame.say(
                        "act.detail.imported",
                        text(payload, "sourceName"),
                        payload.path("provisions").asInt(0));
            case REREAD ->
                frame.say(
                        "act.detail.reread",
                        text(payload, "engine"),
                        payload.path("moved").size());
            case CORRECTED -> correction(json.readTree(text(payload, "correction")), frame);
            case CORRECTION_UNDONE ->
                frame.say(
                        "act.detail.undone",
                        json.readTree(text(payload, "correction"))
                                .path("undone")
                                .asInt(0));
            case CORRECTION_SUSPENDED ->
                frame.say(
                        "act.detail.suspended", correction(payload.path("correction"), frame), text(payload, "reason"));
            case WITHDRAWN, LINEAGE_CONFIRMED, LINEAGE_REJECTED -> text(payload, "reason");
            case RETRIEVED ->
                frame.say(
                        "act.detail.retrieved." + text(payload, "change"),
                        text(payload, "address"),
                        text(payload, "publisher"));
            // The others say nothing beside what they are, or are shown where their subject is.
            default -> "";
        };
    }

    private static String correction(JsonNode correction, Frame frame) {
        String kind = text(correction, "correction");
        String value = text(correction, "type") + text(correction, "num") + text(correction, "heading");
        return frame.say("act.correction." + kind, text(correction, "eId"), value);
    }

    /// What the corpus answered from then on; where the act brought a reading.
    private static String asKnown(Act act, Frame frame) {
        return act.type().bringsReading()
                ? frame.link(
                        Address.of(act.subject()), Frame.AS_KNOWN, act.time().toString())
                : "";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
