package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Reads the amending instructions of one passage.
final class InstructionReader {

    private final Instructed text;
    private final Tokens tokens;
    private final ActReader acts;
    private final List<Instruction> found = new ArrayList<>();
    private final boolean amends;
    private List<List<Step>> context;
    private boolean opened;

    /// @param context the way to what is amended, from the words above the passage
    /// @param amends whether those words say that it is amended
    InstructionReader(Instructed text, Tongue tongue, WordTree<Unit> abroad, List<Step> context, boolean amends) {
        this.text = text;
        this.tokens = text.tokens();
        this.acts = new ActReader(text, tongue, abroad);
        this.context = List.of(context);
        this.amends = amends;
    }

    /// What a passage says.
    ///
    /// @param instructions its instructions
    /// @param context the way to what the provisions below the passage amend
    /// @param opens whether it ends by saying that something is amended as follows
    record Read(List<Instruction> instructions, List<Step> context, boolean opens) {}

    Read read() {
        int from = 0;
        for (int to : ends()) {
            clause(from, to);
            from = to;
        }
        return new Read(found, context.getFirst(), opened);
    }

    /// Where the clauses end: at semicolons and full stops, and behind "amended as follows".
    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Quotation> quotation = text.quotationAt(i);
            Optional<Match<AmendingWord>> word = text.wordAt(i).filter(this::opensList);
            if (quotation.isPresent()) {
                i = quotation.get().close() + 1;
            } else if (word.isPresent()) {
                i = word.get().to();
                ends.add(i);
            } else {
                i++;
                if (endsClause(i - 1)) {
                    ends.add(i);
                }
            }
        }
        if (ends.isEmpty() || ends.getLast() < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /// "is amended as follows:", not "is amended by striking".
    private boolean opensList(Match<AmendingWord> word) {
        return word.value() == AmendingWord.AMENDS
                && (word.to() == tokens.size() || tokens.isMark(word.to()) || endsInMark(word));
    }

    private boolean endsInMark(Match<AmendingWord> word) {
        return tokens.isMark(word.to() - 1);
    }

    private boolean endsClause(int token) {
        if (Tongue.isMark(tokens, token, ';', '；', '。')) {
            return true;
        }
        boolean inner = token + 1 < tokens.size() && (tokens.isGlued(token + 1) || !tokens.isCapital(token + 1));
        return Tongue.isMark(tokens, token, '.') && !inner;
    }

    private void clause(int from, int to) {
        List<Match<AmendingWord>> inside = text.words(from, to);
        List<Instruction> instructions = acts.read(from, to, inside, context);
        found.addAll(instructions);
        boolean says = inside.stream().anyMatch(each -> each.value() == AmendingWord.AMENDS);
        boolean leads = amends && to == tokens.size() && Tongue.isMark(tokens, to - 1, ':', '—', '–', ',', '：');
        if (instructions.isEmpty() && (says || leads)) {
            NamedParts.Read named = acts.named(from, to, context);
            context = named.targets();
            opened |= says || named.names();
        }
    }
}
