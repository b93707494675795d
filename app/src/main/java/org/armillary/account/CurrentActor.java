package org.armillary.account;

import java.util.Optional;

/// The actor on whose behalf the present thread works.
///
/// A server binds it around each request, and a task carries it on to its own thread. Where nobody bound anything,
/// as on the command line, the person who runs this process acts; a request of a stranger is bound to nobody, so
/// that nothing happens in that person's name.
public final class CurrentActor {

    private static final ScopedValue<Optional<Actor>> BOUND = ScopedValue.newInstance();

    private CurrentActor() {}

    /// The actor; empty for a stranger.
    public static Optional<Actor> find() {
        return BOUND.isBound() ? BOUND.get() : Optional.of(Actor.alone());
    }

    /// The actor.
    ///
    /// @throws NobodySignedIn for a stranger
    public static Actor get() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /// Works on behalf of an actor, or of a stranger where there is none.
    public static <T, X extends Throwable> T with(Optional<Actor> actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(BOUND, actor).call(work);
    }

    /// The same work, bound to the actor of the thread that asks for it.
    public static Runnable carried(Runnable work) {
        Optional<Actor> actor = find();
        return () -> ScopedValue.where(BOUND, actor).run(work);
    }
}
