package org.armillary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.query.Note;

/// What there is to say on how a question was read.
///
/// @param kind a word in lower case with hyphens, such as `leading-asterisk`; pages word it by `query.note.<kind>`
/// @param what the stretch of the question that is meant; may be empty
/// @param text the whole of it in English, for programs and the command line
public record Remark(String kind, String what, String text) {

    private static final Remark NOT_HELD =
            new Remark("not-held", "", "no provision or case held is cited so; searched as words");

    /// All there is to say of a question.
    ///
    /// @param named whether what it cites was found
    static List<Remark> of(Compiled compiled, boolean named) {
        List<Remark> remarks = new ArrayList<>();
        compiled.interpretation().notes().forEach(note -> remarks.add(of(note)));
        if (!named && compiled.jump().isPresent()) {
            remarks.add(NOT_HELD);
        }
        return remarks;
    }

    private static Remark of(Note note) {
        return new Remark(note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), note.what(), note.text());
    }
}
