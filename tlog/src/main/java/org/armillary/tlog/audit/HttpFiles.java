package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armillary.tlog.http.Address;
import org.armillary.tlog.http.Exchanges;

/// A log's files on the web, under one prefix.
public final class HttpFiles implements LogFiles {

    private final URI prefix;
    private final Exchanges exchanges;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Future<Optional<byte[]>>> expected = new ConcurrentHashMap<>();

    private HttpFiles(URI prefix, Duration deadline) {
        this.prefix = prefix;
        this.exchanges = new Exchanges(deadline);
    }

    /// @param prefix the address before `checkpoint` and `tile/`
    /// @param deadline by when each file is there
    /// @throws IllegalArgumentException when the address is none
    public static HttpFiles at(String prefix, Duration deadline) {
        return new HttpFiles(Address.prefix(prefix), deadline);
    }

    @Override
    public void expect(String path, int limit) {
        expected.computeIfAbsent(path, _ -> threads.submit(() -> fetch(path, limit)));
    }

    @Override
    public Optional<byte[]> find(String path, int limit) throws IOException {
        Future<Optional<byte[]>> ahead = expected.remove(path);
        if (ahead == null) {
            return fetch(path, limit);
        }
        try {
            return ahead.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted, reading " + path).initCause(e);
        }
    }

    private Optional<byte[]> fetch(String path, int limit) throws IOException {
        URI address = prefix.resolve(path);
        Exchanges.Answer answer = exchanges.get(address, limit);
        return switch (answer.status()) {
            case 200 -> Optional.of(answer.body());
            case 404, 410 -> Optional.empty();
            case 301, 302, 303, 307, 308 ->
                throw new IOException(address + " sends elsewhere (" + answer.status()
                        + "); a log is read at the address one was given");
            default -> throw new IOException(address + " answers " + answer.status());
        };
    }

    @Override
    public String place() {
        return prefix.toString();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        exchanges.close();
    }
}
