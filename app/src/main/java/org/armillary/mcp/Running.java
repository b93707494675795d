package org.armillary.mcp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Requests under way, and which of them their client has taken back. Work is not broken off, since an interrupt would
/// close the files of the index and the database for all; its answer is thrown away.
final class Running {

    private final Map<String, Call> calls = new ConcurrentHashMap<>();

    /// One request under way.
    private static final class Call {
        private volatile boolean cancelled;
    }

    /// Works on a request.
    ///
    /// @param request its id, with whose it is
    /// @return the answer; null where the request was taken back meanwhile
    <T> @Nullable T answer(String request, Supplier<T> work) {
        Call call = new Call();
        calls.put(request, call);
        try {
            T answer = work.get();
            return call.cancelled ? null : answer;
        } finally {
            calls.remove(request, call);
        }
    }

    /// Takes a request back; does nothing for one that is not under way.
    void cancel(String request) {
        Call call = calls.get(request);
        if (call != null) {
            call.cancelled = true;
        }
    }
}
