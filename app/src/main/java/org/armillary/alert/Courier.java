package org.armillary.alert;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.armillary.harvest.PinnedNames;

/// Posts notices: signed, within a bounded time, to nobody's neighbour.
final class Courier implements AutoCloseable {

    /// From connecting to the end of the answer's head.
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final WebAddresses addresses;
    private final HookKeys keys;
    private final HttpClient client;

    Courier(WebAddresses addresses, HookKeys keys) {
        this.addresses = addresses;
        this.keys = keys;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(DEADLINE)
                .build();
    }

    /// Posts a notice.
    ///
    /// @param body JSON
    /// @return what went wrong; empty where it was taken
    Optional<String> post(SavedSearch search, String id, byte[] body, Instant now) {
        URI address = search.hook().orElseThrow();
        try (PinnedNames.Pin pin = addresses.open(address)) {
            return sent(request(address, search, id, body, now), pin.name());
        } catch (AlertFault refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (UnknownHostException e) {
            return Optional.of("the host " + address.getHost() + " is not found");
        } catch (IOException e) {
            return Optional.of(
                    "no connection: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }

    private HttpRequest request(URI address, SavedSearch search, String id, byte[] body, Instant now) {
        long timestamp = now.getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(DEADLINE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Armillary (saved searches)")
                .header("Armillary-Id", id)
                .header("Armillary-Timestamp", Long.toString(timestamp))
                .header("Armillary-Signature", "v1=" + keys.sign(search, id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /// Any 2xx is taken; what the answer says is not read.
    private Optional<String> sent(HttpRequest request, String host) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> exchange =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            HttpResponse<InputStream> response = exchange.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            response.body().close();
            int status = response.statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of(host + " answers with " + status);
        } catch (TimeoutException e) {
            return Optional.of(host + " did not answer within " + DEADLINE.toSeconds() + " s");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw cause instanceof IOException io ? io : new IOException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("stopped");
        } finally {
            exchange.cancel(true);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
