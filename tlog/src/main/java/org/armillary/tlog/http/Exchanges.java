package org.armillary.tlog.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/// Requests to servers that may be hostile, slow or broken. Safe for many threads.
public final class Exchanges implements AutoCloseable {

    private final HttpClient client;
    private final Duration deadline;

    /// @param deadline by when an exchange is over, from connecting to the last byte
    public Exchanges(Duration deadline) {
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /// What a server answered.
    ///
    /// @param status of HTTP; a redirect is a status like others
    /// @param type the content type as sent, empty when there was none
    /// @param body whole; without its gzip coding if it came in one
    public record Answer(int status, String type, byte[] body) {}

    /// @param limit bytes of the body, also after decoding
    /// @throws IOException when there is no answer, no end of it in time, or more of it than the limit
    public Answer get(URI address, int limit) throws IOException {
        return send(request(address).header("Accept-Encoding", "gzip").GET().build(), limit);
    }

    /// @param limit bytes of the answer's body
    /// @throws IOException when there is no answer, no end of it in time, or more of it than the limit
    public Answer post(URI address, byte[] body, int limit) throws IOException {
        return send(
                request(address)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                limit);
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Address.checked(address))
                .timeout(deadline)
                .header("User-Agent", "armillary-tlog");
        return "http".equals(address.getScheme()) ? request.version(HttpClient.Version.HTTP_1_1) : request;
    }

    private Answer send(HttpRequest request, int limit) throws IOException {
        // The client's own time limit ends with the headers; a body that drips must end too.
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limit));
        try {
            HttpResponse<byte[]> response = exchange.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    decoded(response, limit));
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + deadline.toSeconds() + " s from " + request.uri(), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(reason(cause) + ", asking " + request.uri(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted, asking " + request.uri()).initCause(e);
        } finally {
            exchange.cancel(true);
        }
    }

    private static String reason(Throwable cause) {
        String said = cause.getMessage();
        return said == null || said.isBlank() ? cause.getClass().getSimpleName() : said;
    }

    private static byte[] decoded(HttpResponse<byte[]> response, int limit) throws IOException {
        String coding = response.headers().firstValue("Content-Encoding").orElse("identity");
        return switch (coding) {
            case "identity" -> response.body();
            case "gzip" -> unzipped(response.body(), limit);
            default -> throw new IOException("the answer comes in an unknown coding, " + coding);
        };
    }

    private static byte[] unzipped(byte[] zipped, int limit) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException("the answer has more than " + limit + " bytes once decoded");
            }
            return bytes;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
