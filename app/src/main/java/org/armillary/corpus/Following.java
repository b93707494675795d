package org.armillary.corpus;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.act.Act;
import org.armillary.task.Progress;

/// Tells followers of the acts they missed: at a start, or later for those that can wait.
final class Following {

    private static final int ACTS_AT_ONCE = 1_000;

    private final Corpus corpus;
    /// Followers that wait, with the last act before those they missed.
    private final Map<Follower, Long> waiting = new LinkedHashMap<>();

    Following(Corpus corpus) {
        this.corpus = corpus;
    }

    /// Tells those that can't wait; holds the others where they are, so that acts that come meanwhile do not make them
    /// believe they have followed all before.
    synchronized void start(Progress progress) {
        for (Follower follower : corpus.followers()) {
            Optional.ofNullable(waiting.remove(follower)).ifPresent(from -> follower.forget(from + 1));
            if (follower.followed() > corpus.acts().newest()) {
                follower.clear();
            }
            long from = follower.followed();
            if (!follower.canWait()) {
                tell(follower, from, progress);
            } else if (from < corpus.acts().newest()) {
                follower.expect(from + 1);
                waiting.put(follower, from);
            }
        }
    }

    synchronized boolean isBehind() {
        return !waiting.isEmpty();
    }

    /// Tells those that wait. What was told before it is stopped need not be told again.
    ///
    /// @return how many works they were told of
    synchronized int finish(Progress progress) {
        int works = 0;
        for (Map.Entry<Follower, Long> each : Map.copyOf(waiting).entrySet()) {
            Follower follower = each.getKey();
            works += tell(follower, each.getValue(), progress);
            follower.forget(each.getValue() + 1);
            follower.settle();
            waiting.remove(follower);
        }
        return works;
    }

    /// Tells a follower the works of every act after one.
    private int tell(Follower follower, long from, Progress progress) {
        Set<String> works = new LinkedHashSet<>();
        long last = from;
        for (List<Act> acts = corpus.acts().list(last, ACTS_AT_ONCE);
                !acts.isEmpty();
                acts = corpus.acts().list(last, ACTS_AT_ONCE)) {
            acts.forEach(act -> works.add(act.subject().replaceFirst("/[a-z]{3}@[^/]*$", "")));
            last = acts.getLast().sequence();
        }
        progress.expect(works.size(), 0);
        for (String work : works) {
            progress.check();
            follower.follow(work, from);
            progress.done(1, 0);
        }
        if (!works.isEmpty()) {
            follower.follow(works.iterator().next(), last);
        }
        follower.settle();
        return works.size();
    }
}
