/// What a request asks for: the text at an address, or documents to be taken in.
///
/// Reads addresses (`/akn/eu/act/regulation/2024/1689/~art_6`) and uploads; yields the text that answers, or the
/// task that imports, or the stream of decisions that is meant. Pages and the programs' interface both come through
/// here, so that they answer alike.
@ApplicationModule(allowedDependencies = {"corpus", "guard", "home", "task", "act", "account", "ledger"})
@NullMarked
package org.armillary.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
