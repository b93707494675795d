package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Passage;
import org.armillary.law.layout.Span;

/// The running prose of a marked-up document: a passage for each heading, paragraph, table row and footnote.
final class Prose {

    private final Map<Unit, String> eIds;
    private final BlockAssembler blocks;
    private final Footnotes notes;
    private final List<Passage> passages = new ArrayList<>();

    private Prose(Map<Unit, String> eIds, BlockAssembler blocks, Footnotes notes) {
        this.eIds = eIds;
        this.blocks = blocks;
        this.notes = notes;
    }

    /// The passages of a document, in the order of its contents.
    ///
    /// @param eIds the identifiers of the units that are provisions, by identity
    static List<Passage> of(List<Content> content, Map<Unit, String> eIds, BlockAssembler blocks, Footnotes notes) {
        Prose prose = new Prose(eIds, blocks, notes);
        prose.all(content, Optional.empty(), false);
        return prose.passages;
    }

    private void all(List<Content> content, Optional<String> eId, boolean quoted) {
        for (Content each : content) {
            switch (each) {
                case Block block -> block(block, kind(block.kind()), eId, quoted);
                case Quotation quotation -> all(quotation.content(), eId, true);
                case Unit unit -> {
                    Optional<String> own = Optional.ofNullable(eIds.get(unit)).or(() -> eId);
                    unit.heading().ifPresent(heading -> block(heading, Passage.Kind.HEADING, own, quoted));
                    all(unit.content(), own, quoted);
                }
            }
        }
    }

    private static Passage.Kind kind(Block.Kind kind) {
        return switch (kind) {
            case TEXT -> Passage.Kind.TEXT;
            case TABLE_ROW -> Passage.Kind.TABLE_ROW;
            case EDITORIAL -> Passage.Kind.EDITORIAL;
        };
    }

    private void block(Block block, Passage.Kind kind, Optional<String> eId, boolean quoted) {
        passages.add(passage(block, kind, eId, quoted));
        for (Footnotes.Note each : notes.after(block)) {
            passages.add(passage(each.block(), Passage.Kind.NOTE, eId, false));
        }
    }

    private Passage passage(Block block, Passage.Kind kind, Optional<String> eId, boolean quoted) {
        StringBuilder prose = new StringBuilder();
        List<Passage.Stretch> stretches = new ArrayList<>(block.stretches().size());
        for (Span each : block.stretches()) {
            if (!stretches.isEmpty()) {
                switch (blocks.joint(prose, each)) {
                    case HYPHEN -> prose.setLength(prose.length() - 1);
                    case SPACE -> prose.append(' ');
                    case NONE -> {}
                }
            }
            stretches.add(new Passage.Stretch(prose.length(), each.start()));
            prose.append(blocks.text(), each.start(), each.end());
        }
        return Passage.of(eId, kind, quoted, prose.toString(), stretches);
    }
}
