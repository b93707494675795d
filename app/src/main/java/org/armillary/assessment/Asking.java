package org.armillary.assessment;

import java.util.List;
import java.util.Optional;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Derivation;

/// Says what to ask somebody for when a fact is wanted: itself, or what it follows from.
final class Asking {

    private final Codex codex;

    Asking(Codex codex) {
        this.codex = codex;
    }

    /// @return facts that nobody replied to; empty when there is nothing left to ask
    List<String> askable(String fact, AiSystem system) {
        Optional<Derivation> way = codex.fact(fact).derivation();
        boolean asked = system.find(fact).isPresent();
        // A sum is asked for as a whole; whoever doesn't know it may know its parts.
        boolean parts = way.isPresent() && (asked || !(way.get() instanceof Derivation.Sum));
        if (parts) {
            List<String> sources = codex.derivations().sources(fact).stream()
                    .filter(each -> system.find(each).isEmpty())
                    .toList();
            if (!sources.isEmpty()) {
                return sources;
            }
        }
        return asked ? List.of() : List.of(fact);
    }
}
