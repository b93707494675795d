package org.armillary.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.armillary.corpus.Found;
import org.armillary.corpus.Reference;
import org.armillary.desk.Clerk;
import org.armillary.graph.ReadingRoom;
import org.armillary.parallel.Derivations;
import org.armillary.parallel.NoProvision;
import org.armillary.parallel.Parallels;
import org.armillary.parallel.Provenance;
import org.armillary.search.Search;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Answers what the `parallels` verb asks, where the home is open.
public final class ParallelsClerk implements Clerk {

    static final String SUBJECT = "parallels";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST = 20;
    /// Who asks here waits until all works were read.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static @Nullable Kept kept;

    /// What was read of the works of a room, so that it need not be read for each question.
    private record Kept(ReadingRoom room, Derivations derivations) {}

    /// What is asked: the relatives of a provision, a work or an act that is not held, or where a text comes from.
    ///
    /// @param kind what
    /// @param subject a [Reference], or the text of a clause or an act
    /// @param json whether JSON is wanted
    record Asked(Kind kind, String subject, Optional<LocalDate> day, boolean json) {

        enum Kind {
            PROVISION,
            CLAUSE,
            WORK,
            ACT
        }
    }

    /// What comes back.
    ///
    /// @param text what to print; empty where there is a problem
    /// @param problem why there is no answer, and what to do; empty where there is one
    record Answered(String text, String problem) {}

    @Override
    public String subject() {
        return SUBJECT;
    }

    /// @param question an [Asked] as JSON
    /// @return an [Answered] as JSON
    @Override
    public String answer(String question, ReadingRoom room, Optional<Search> search) {
        Answered answered;
        try {
            answered = new Answered(text(JSON.readValue(question, Asked.class), room, search), "");
        } catch (Found.NotFound | IllegalArgumentException | NoProvision e) {
            answered = new Answered("", String.valueOf(e.getMessage()));
        }
        return JSON.writeValueAsString(answered);
    }

    private static String text(Asked asked, ReadingRoom room, Optional<Search> search) {
        Search index = search.orElseThrow(
                () -> new IllegalArgumentException("nothing is indexed yet: 'armillary rebuild' makes the index"));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        switch (asked.kind()) {
            case PROVISION -> {
                var relatives = new Parallels(index.alikes(), room, Optional.empty()).of(found(asked, room), MOST);
                print(relatives, asked, out, () -> ParallelsText.print(relatives, out));
            }
            case CLAUSE -> {
                var clause = new Provenance(index.alikes(), room.library()).of(asked.subject());
                print(clause, asked, out, () -> ParallelsText.print(clause, out));
            }
            case WORK -> {
                var family = derivations(room).of(found(asked, room), MOST);
                print(family, asked, out, () -> ParallelsText.print(family, out));
            }
            case ACT -> {
                var family = derivations(room).of(asked.subject(), asked.day().map(LocalDate::getYear), MOST);
                print(family, asked, out, () -> ParallelsText.print(family, out));
            }
        }
        out.flush();
        return text.toString();
    }

    private static synchronized Derivations derivations(ReadingRoom room) {
        Kept known = kept;
        if (known == null || known.room() != room) {
            known = new Kept(room, new Derivations(room, Optional.empty(), PATIENCE));
            kept = known;
        }
        return known.derivations();
    }

    private static void print(Object answer, Asked asked, PrintWriter out, Runnable words) {
        if (asked.json()) {
            out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } else {
            words.run();
        }
    }

    private static Found.One found(Asked asked, ReadingRoom room) {
        Reference reference = Reference.parse(asked.subject());
        return room.library()
                .find(asked.day()
                        .filter(day -> reference.date().isEmpty())
                        .map(reference::on)
                        .orElse(reference))
                .get();
    }
}
