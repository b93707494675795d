package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
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
    private static final double UNNAMED = 0.5;
    /// How many words introduce the title of a document itself.
    private static final int CITED = 8;
    private static final int LONGEST_ABBREVIATION = 3;

    private final Conventions rules;
    private final Tongue tongue;
    private final Memory memory;
    private final Tokens tokens;
    private final TitleGuess guess;
    private final Triggers triggers;
    private final GivenNames names;
    private final LawNoun nouns;
    private final TitleBefore before;
    private final LawPointers pointers;
    private final List<Mention> found = new ArrayList<>();
    /// Where a list that the last work begins may go on.
    private int continued = -1;

    Mentions(Reading reading, Tokens tokens) {
        this.triggers = reading.triggers();
        this.rules = reading.rules();
        this.tongue = reading.tongue();
        this.memory = reading.memory();
        this.tokens = tokens;
        this.names = new GivenNames(reading, tokens);
        this.nouns = new LawNoun(tokens, tongue);
        this.before = new TitleBefore(tokens, tongue);
        this.pointers = new LawPointers(reading, tokens);
        this.guess = new TitleGuess(tokens, rules.phrases().titles());
    }

    /// The works, none overlapping.
    List<Mention> find() {
        int floor = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tongue.prefixes().isEmpty()) {
                unmarked(i);
            }
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
        Mention pointed = (flags & Triggers.POINTER) == 0 ? null : pointers.find(i);
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
        Mention whole = mention.form().startsWith("title.") ? own(completed(mention)) : mention;
        found.add(whole);
        continued = tongue.afterSeparator(tokens, whole.to());
        memory.add(whole);
        names.beside(whole);
    }

    /// 電業法第八條: a law that nothing but its noun marks is no reference of its own, but what 同法 means behind it.
    private void unmarked(int i) {
        if (Tongue.isMark(tokens, i, '（', '(')) {
            names.alone(i);
        } else if (tongue.prefixes().mayBegin(tokens, i)
                && (found.isEmpty() || found.getLast().to() != i)) {
            int noun = nouns.before(i);
            if (noun >= 0 && (found.isEmpty() || found.getLast().to() <= noun)) {
                memory.add(GivenNames.unnamed(noun, i));
            }
        }
    }

    /// "This Act may be cited as the Lamp Act": a title that no table has is the document's own.
    private Mention own(Mention title) {
        if (!(title.names() instanceof Names.Unnamed) || !isCitedAs(title.from())) {
            return title;
        }
        Mention own = new Mention(
                title.from(), title.to(), new Names.Own(), "own.title", title.kind(), true, Optional.empty(), SURE);
        memory.name(tokens.text(title.from(), title.to()), own, false);
        return own;
    }

    private boolean isCitedAs(int at) {
        for (int from = at - 1; from >= Math.max(0, at - CITED); from--) {
            int end = rules.phrases().citedAs().end(tokens, from);
            if (end == at || end == at - 1 && tokens.isMark(end)) {
                return true;
            }
        }
        return false;
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
        Names names = new Names.Known(WorkName.of(work.get()));
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
            return form.traits().unnamed().isEmpty() ? null : unnamed(match, template);
        }
        if (form.traits().home() && !memory.isAtHome(work.get())) {
            return null;
        }
        WorkName name = new WorkName(
                work.get(),
                template.first(form.officials()),
                form.rules().officialParts(),
                form.rules().levels());
        String kind = form.kind().isEmpty() ? template.kind().orElse("") : form.kind();
        int to = form.traits().tail() ? tail(match.to(), form.rules().tail()) : match.to();
        int from = form.traits().title() ? titled(match.from(), to) : match.from();
        Mention mention =
                new Mention(from, to, new Names.Known(name), form.name(), kind, false, Optional.of(form), SURE);
        if (from == match.from()) {
            return mention;
        }
        memory.name(tokens.text(from, match.from() - 1), mention, false);
        return mention.between(from, to + 1);
    }

    private static Mention unnamed(Match<WorkForm> match, Template template) {
        WorkForm form = match.value();
        return new Mention(
                match.from(),
                match.to(),
                new Names.Unnamed(form.traits().unnamed()),
                form.name(),
                form.kind().isEmpty() ? template.kind().orElse("") : form.kind(),
                false,
                Optional.of(form),
                UNNAMED);
    }

    /// The first token of the title before a number in parentheses.
    private int titled(int from, int to) {
        boolean aside = from > 0 && Tongue.isMark(tokens, from - 1, '（', '(') && Tongue.isMark(tokens, to, '）', ')');
        int title = aside ? before.from(from - 1) : from - 1;
        return aside && title < from - 1 ? title : from;
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
        if (isOther(i, title)) {
            return null;
        }
        Names names = title.name()
                .<Names>map(name -> named(name, title))
                .orElseGet(() -> new Names.Unnamed(
                        "several laws have the title '" + title.words().text() + "'"));
        return new Mention(i, hit.to(), names, title.form(), title.kind(), title.apart(), Optional.empty(), SURE);
    }

    /// "Northland Privacy Act" is another law than the Privacy Act that tables know.
    private boolean isOther(int at, Titles.Title title) {
        Phrases.TitleWords words = rules.phrases().titles();
        int before = at - 1;
        return before >= 0
                && tokens.isWord(before)
                && tokens.isCapital(before)
                && !isShouted(before)
                && !tokens.isGlued(at)
                && words.leading().end(tokens, before) != at
                && title.name()
                        .filter(name -> rules.homes().isAttribute(tokens, before, name.work()))
                        .isEmpty()
                && !isSentenceStart(before);
    }

    /// A word in capitals that is no abbreviation stands in a text where everything is.
    private boolean isShouted(int at) {
        return tokens.isUpper(at) && tokens.end(at) - tokens.start(at) > LONGEST_ABBREVIATION;
    }

    private boolean isSentenceStart(int at) {
        return at == 0 || tokens.isMark(at - 1);
    }

    private Names named(WorkName name, Titles.Title title) {
        return memory.isAtHome(name.work())
                ? new Names.Known(name)
                : new Names.Unnamed("the text does not speak of the country whose law has the title '"
                        + title.words().text() + "'");
    }

    private @Nullable Mention alias(int i) {
        WordTree.Hit<Memory.Alias> hit = memory.find(tokens, i);
        if (hit == null || hit.value().general() && !isDefinite(i, hit.to()) || isSyllable(i, hit.to())) {
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

    /// 법 in 방법 is no name; in 법 제5조 it is.
    private boolean isSyllable(int i, int to) {
        return to == i + 1
                && tokens.isIdeograph(i)
                && (tokens.isGlued(i) && i > 0 && tokens.isIdeograph(i - 1)
                        || !tongue.prefixes().mayBegin(tokens, to));
    }

    /// A noun is a name only behind "the" and without a number behind it.
    private boolean isDefinite(int i, int to) {
        boolean numbered =
                to < tokens.size() && (tokens.isNumber(to) || Tongue.isMark(tokens, to, '(') && !tokens.isGlued(to));
        return i > 0 && !numbered && rules.articles().end(tokens, i - 1) == i;
    }
}
