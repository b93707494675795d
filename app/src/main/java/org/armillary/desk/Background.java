package org.armillary.desk;

import java.util.Optional;
import org.armillary.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/// What a server does for itself, begun when it answers already: nobody waits for it.
///
/// The texts of a first start come first, since people search them; vectors and the ledger's own check wait for them,
/// so that they don't share the processor with the first pages.
final class Background {

    private final Desk desk;

    Background(Desk desk) {
        this.desk = desk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Optional<Task> catchingUp = desk.catchUp();
        Task seeding = desk.seed();
        desk.keepLineage(catchingUp);
        desk.keepVectors(seeding);
        desk.keepLedger(seeding);
    }
}
