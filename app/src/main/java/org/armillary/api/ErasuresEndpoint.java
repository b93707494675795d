package org.armillary.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.LedgerStopped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Destroying what entries of the caller's organisation say; their proofs stay, and each erasure is an entry.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ErasuresEndpoint {

    private static final int MOST = 10_000;
    private static final int LONGEST_REASON = 2_000;
    /// Seconds after which a person may have looked at a ledger that stopped.
    private static final int LATER = 600;

    private final Ledger ledger;

    ErasuresEndpoint(Ledger ledger) {
        this.ledger = ledger;
    }

    @PostMapping("/ledger/erasures")
    ErasureAnswer erase(Actor actor, @RequestBody ErasureOrder order) {
        String reason = Objects.requireNonNullElse(order.reason(), "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || !order.isOne()) {
            throw new Refusal(Problem.badRequest("/api/v1/ledger/erasures"));
        }
        try {
            return new ErasureAnswer(erased(actor, order, reason));
        } catch (IllegalArgumentException refused) {
            throw new Refusal(Problem.of("erasure-refused", HttpStatus.CONFLICT, String.valueOf(refused.getMessage())));
        } catch (LedgerStopped stopped) {
            throw new Refusal(Problem.of("ledger-stopped", HttpStatus.SERVICE_UNAVAILABLE, LATER));
        }
    }

    private List<UUID> erased(Actor actor, ErasureOrder order, String reason) {
        if (order.entries() != null) {
            return ledger.erase(actor, order.entries(), reason);
        }
        return order.subject() != null
                ? List.of(ledger.erase(actor, order.subject(), reason))
                : List.of(ledger.forget(actor, Objects.requireNonNullElse(order.actor(), ""), reason));
    }

    /// What is to be destroyed: one of three.
    ///
    /// @param entries identities of decision records
    /// @param subject a system that was taken out of the portfolio, `/systems/<uuid>`
    /// @param actor whose name in the log is to be forgotten
    /// @param reason why, in words for whoever may ask
    record ErasureOrder(
            @Nullable List<UUID> entries,
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String reason) {

        boolean isOne() {
            int given = (entries == null ? 0 : 1) + (subject == null ? 0 : 1) + (actor == null ? 0 : 1);
            return given == 1 && (entries == null || !entries.isEmpty() && entries.size() <= MOST);
        }
    }

    /// @param erasures identities of the entries that say so
    record ErasureAnswer(List<UUID> erasures) {}
}
