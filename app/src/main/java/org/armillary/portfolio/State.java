package org.armillary.portfolio;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Reply;

/// All that is said of a system at one version, in the form of rows.
///
/// @param name what it is called
/// @param replies by fact, moments among them
record State(String name, Map<String, StoredReply> replies) {

    static State of(AiSystem system) {
        Map<String, StoredReply> replies = new TreeMap<>();
        system.replies().forEach((fact, reply) -> replies.put(fact, StoredReply.of(reply)));
        system.moments().forEach((fact, moment) -> replies.put(fact, StoredReply.of(moment)));
        return new State(system.name(), replies);
    }

    AiSystem system() {
        TreeMap<String, Reply> said = new TreeMap<>();
        TreeMap<String, LocalDateTime> moments = new TreeMap<>();
        replies.forEach((fact, stored) -> stored.moment()
                .ifPresentOrElse(moment -> moments.put(fact, moment), () -> said.put(fact, stored.reply())));
        return new AiSystem(name, said, moments);
    }

    StoredReply reply(String fact) {
        return replies.getOrDefault(fact, StoredReply.GONE);
    }
}
