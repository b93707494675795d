package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.citation.Mention.Names;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the works that a passage names, in the order of its words.
final class Mentions {

    private static final int TAIL = 80;
    private static final double SURE = 0.98;
    private static final double ALIAS = 0.9;
    private static final double POINTED = 0.75;

    private final Rulebook rules;
    private final Tongue tongue;
    private final Memory memory;
    private final Tokens tokens;
    private final TitleGuess guess;
    private final Triggers triggers;
    private final List<Mention> found = new ArrayList<>();
    /// Where a list that the last work begins may go on.
    private int continued = -1;

    Mentions(Rulebook rules, Tongue tongue, Triggers triggers, Memory memory, Tokens tokens) {
        this.triggers = triggers;
        this.rules = rules;
        this.tongue = tongue;
        this.memory = memory;
        this.tokens = tokens;
        this.guess = new TitleGuess(tokens, rules.phrases().titles());
    }

    /// The works, none overlapping.
    List<Mention> find() {
        int floor = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Mention mention = at(i, floor);
            if (mention != null && mention.from() >= floor) {
                accept(mention);
                floor = found.getLast().to();
                i = Math.max(i, floor - 1);
            }
        }
        return found;
    }

    private @Nullable Mention at(int i, int floor) {
        long word = tokens.hash(i);
        int flags = triggers.at(word);
        Mention form = form(i);
        Mention named = longer(form, rules.titles().mayBegin(tokens, i) ? title(i) : null);
        named = memory.mayBegin(tokens, i) ? longer(named, alias(i)) : named;
        if (named != null || flags == 0) {
            return named;
        }
        if ((flags & Triggers.BRACKET) != 0) {
            return rules.brackets().find(tokens, i, tongue.language());
        }
        Mention pointed = (flags & Triggers.POINTER) == 0 ? null : pointed(i);
        return pointed != null || (flags & Triggers.NOUN) == 0 ? pointed : guess.find(i, floor);
    }

    private @Nullable Mention form(int i) {
        FormsReader.Forms forms = rules.forms();
        Mention found = forms.mayBegin(tokens, i)
                ? forms.forms()
                        .matchAt(tokens, i)
                        .map(match -> form(match, new Template(match, tokens, Optional.empty())))
                        .orElse(null)
                : null;
        return found != null || i != continued ? found : continued(i);
    }

    /// "Directives 2031/48/EC and 2031/49/EC": the second has the kind of the first.
    private @Nullable Mention continued(int i) {
        Mention before = found.getLast();
        return rules.forms()
                .more()
                .matchAt(tokens, i)
                .filter(match -> match.value().continues().contains(before.form()))
                .map(match -> form(match, new Template(match, tokens, Optional.of(before.kind()))))
                .orElse(null);
    }

    private static @Nullable Mention longer(@Nullable Mention a, @Nullable Mention b) {
        return a == null || b != null && b.to() > a.to() ? b : a;
    }

    private void accept(Mention mention) {
        Mention whole = mention.form().startsWith("title.") ? completed(mention) : mention;
        found.add(whole);
        continued = tongue.afterSeparator(tokens, whole.to());
        memory.add(whole);
        named(whole);
    }

    /// "Lamp Act 2031 (c. 15)": the number behind tells what the title does not.
    private Mention completed(Mention title) {
        Optional<Match<WorkForm>> tail = rules.forms().tails().matchAt(tokens, title.to());
        if (tail.isEmpty()) {
            return title;
        }
        String year = tokens.isNumber(title.to() - 1) ? tokens.text(title.to() - 1) : "";
        Optional<String> work = new Template(tail.get(), tokens, Optional.empty())
                .first(tail.get().value().works().stream()
                        .map(each -> tail.get().capture("year").isPresent() ? each : each.replace("{year}", year))
                        .toList());
        if (work.isEmpty() || year.isEmpty()) {
            return title;
        }
        Names names = new Names.Known(new WorkName(work.get(), Optional.empty(), Map.of(), false));
        return new Mention(
                title.from(),
                tail.get().to(),
                names,
                tail.get().value().name(),
                title.kind(),
                true,
                Optional.empty(),
                SURE);
    }

    private @Nullable Mention form(Match<WorkForm> match, Template template) {
        WorkForm form = match.value();
        Optional<String> work = template.first(form.works());
        if (work.isEmpty()) {
            return null;
        }
        WorkName name = new WorkName(
                work.get(),
                template.first(form.officials()),
                form.rules().officialParts(),
                form.rules().chained());
        String kind = form.kind().isEmpty() ? template.kind().orElse("") : form.kind();
        int to = form.traits().tail() ? tail(match.to(), form.rules().tail()) : match.to();
        return new Mention(match.from(), to, new Names.Known(name), form.name(), kind, false, Optional.of(form), SURE);
    }

    /// The end of the title that follows a number: "… on the marking of lamps".
    private int tail(int at, WorkForm.Tail tail) {
        if (tail.start().end(tokens, at) < 0) {
            return at;
        }
        int i = at;
        while (i < tokens.size() && i < at + TAIL) {
            if (i > at && (tail.stop().end(tokens, i) > 0 || tail.before().end(tokens, i) > 0)) {
                return i;
            }
            i++;
        }
        return i == tokens.size() ? i : at;
    }

    private @Nullable Mention title(int i) {
        Titles.Hit hit = rules.titles().find(tokens, i, tongue.language());
        if (hit == null) {
            return null;
        }
        Titles.Title title = hit.title();
        Names names = title.name()
                .<Names>map(Names.Known::new)
                .orElseGet(() -> new Names.Unnamed(
                        "several laws have the title '" + title.words().text() + "'"));
        return new Mention(i, hit.to(), names, title.form(), title.kind(), title.apart(), Optional.empty(), SURE);
    }

    private @Nullable Mention alias(int i) {
        WordTree.Hit<Memory.Alias> hit = memory.find(tokens, i);
        if (hit == null || hit.value().general() && !isDefinite(i, hit.to())) {
            return null;
        }
        Mention meant = hit.value().mention();
        boolean apart = hit.value().general() || meant.apart();
        return new Mention(
                i,
                hit.to(),
                meant.names(),
                "alias",
                meant.kind(),
                apart,
                meant.rule(),
                Math.min(ALIAS, meant.confidence()));
    }

    /// A noun is a name only behind "the" and without a number behind it.
    private boolean isDefinite(int i, int to) {
        boolean numbered =
                to < tokens.size() && (tokens.isNumber(to) || Tongue.isMark(tokens, to, '(') && !tokens.isGlued(to));
        return i > 0 && !numbered && rules.articles().end(tokens, i - 1) == i;
    }

    /// "this Act", "that Regulation", "the said Directive".
    private @Nullable Mention pointed(int i) {
        WordTree.Hit<Tongue.Pointer> pointer = tongue.pointers().find(tokens, i);
        WordTree.Hit<String> noun = pointer == null ? null : tongue.kinds().find(tokens, pointer.to());
        if (pointer == null || noun == null || noun.to() < tokens.size() && isNumbered(noun.to())) {
            return null;
        }
        if (rules.forms().forms().matchAt(tokens, pointer.to()).isPresent()) {
            return null;
        }
        return switch (pointer.value()) {
            case SELF ->
                new Mention(i, noun.to(), new Names.Own(), "own." + tongue, noun.value(), true, Optional.empty(), SURE);
            case SAME ->
                memory.last(noun.value())
                        .map(meant -> new Mention(
                                i,
                                noun.to(),
                                meant.names(),
                                "same." + tongue,
                                meant.kind(),
                                true,
                                meant.rule(),
                                Math.min(POINTED, meant.confidence())))
                        .orElse(null);
            case PRECEDING, FOLLOWING -> null;
        };
    }

    private boolean isNumbered(int at) {
        return tokens.isNumber(at)
                || Tongue.isMark(tokens, at, '(') && at + 1 < tokens.size() && tokens.isUpper(at + 1);
    }

    /// Remembers the name that a text gives to a law where it cites it.
    private void named(Mention mention) {
        if (mention.isOwn()) {
            return;
        }
        rules.phrases()
                .aliasAfter()
                .matchAt(tokens, mention.to())
                .flatMap(match -> match.text("name", tokens))
                .ifPresent(name -> name(name, mention));
        for (int back = 2; back <= 5 && back <= mention.from(); back++) {
            Optional<Match<Boolean>> before = rules.phrases().aliasBefore().matchAt(tokens, mention.from() - back);
            if (before.isPresent() && before.get().to() == mention.from()) {
                before.flatMap(match -> match.text("name", tokens)).ifPresent(name -> name(name, mention));
                return;
            }
        }
    }

    private void name(String name, Mention mention) {
        Tokens words = Tokens.of(name);
        boolean general = words.size() == 1 && rules.isKind(words);
        if (general || isName(words)) {
            memory.name(name, mention, general);
        }
    }

    /// A name for a law has a noun for laws in it or begins every word with a capital; "Canadian tax" names something
    /// else that a citation stands behind.
    private boolean isName(Tokens words) {
        int small = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isIdeograph(i) || rules.isKindAt(words, i)) {
                return true;
            }
            small += words.isWord(i) && !words.isCapital(i) ? 1 : 0;
        }
        return small == 0 && words.size() > 0;
    }
}
