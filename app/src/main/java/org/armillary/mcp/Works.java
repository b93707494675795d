package org.armillary.mcp;

import java.util.Optional;
import org.armillary.corpus.Found;

/// The works that arguments name.
final class Works {

    private Works() {}

    /// URI of the work that an argument names, by its URI or by words of its title.
    ///
    /// @throws ToolFault when it names none or several
    static Optional<String> find(String argument, Arguments arguments, Held held) {
        return arguments.findText(argument, 500).map(each -> {
            try {
                return held.room().work(Anchor.path(each).orElse(each));
            } catch (Found.NotFound | IllegalArgumentException e) {
                throw new ToolFault(String.valueOf(e.getMessage()));
            }
        });
    }
}
