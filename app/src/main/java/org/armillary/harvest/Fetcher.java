package org.armillary.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Publisher;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;

/// Asks publishers for texts, politely: as their `robots.txt` allows, at their pace, only for what changed, again
/// after a while where they are busy, and never anyone else.
final class Fetcher implements AutoCloseable {

    /// How we call ourselves; the token before the slash is what a `robots.txt` names.
    static final String AGENT = Robots.TOKEN + "/"
            + Optional.ofNullable(Fetcher.class.getPackage().getImplementationVersion())
                    .orElse("0")
            + " (open observatory for AI law; fetches official texts one at a time)";

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration FIRST_BYTE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final Gate gate;
    private final Bounds bounds;
    private final Waiting waiting;
    private final Pace pace;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Answer.Unreached> down = new HashMap<>();

    Fetcher(Gate gate, Bounds bounds, Waiting waiting) {
        this.gate = gate;
        this.bounds = bounds;
        this.waiting = waiting;
        this.pace = new Pace(waiting);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(shorter(CONNECT, bounds.time()))
                .build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// Asks, as often as the bounds allow. A host that did not answer is left alone for the rest of the run.
    Answer fetch(Ask ask, Progress progress) {
        Answer.Unreached known = down.get(host(ask.address()));
        if (known != null) {
            return known;
        }
        Duration backoff = bounds.backoff();
        for (int attempt = 1; ; attempt++) {
            Answer answer = once(ask, progress);
            if (!(answer instanceof Answer.Unreached unreached)) {
                return answer;
            }
            Duration wait = unreached
                    .again()
                    .map(until -> Duration.between(waiting.now(), until))
                    .filter(asked -> asked.compareTo(Duration.ZERO) > 0)
                    .orElse(backoff);
            boolean last = attempt >= bounds.attempts()
                    || wait.compareTo(bounds.longestWait()) > 0
                    || unreached.extent() == Answer.Extent.NAME;
            if (last) {
                return givenUp(ask, unreached);
            }
            progress.info(ask.open(ask.address().toString()), unreached.why() + "; asking again in " + told(wait));
            waiting.pause(wait, progress);
            backoff = backoff.multipliedBy(2);
        }
    }

    private Answer givenUp(Ask ask, Answer.Unreached unreached) {
        if (unreached.extent() != Answer.Extent.TEXT) {
            down.put(host(ask.address()), unreached);
        }
        return unreached;
    }

    private static String told(Duration wait) {
        return Math.max(1, wait.toSeconds()) + " s";
    }

    private Answer once(Ask ask, Progress progress) {
        try {
            return follow(ask, progress);
        } catch (Refused e) {
            return new Answer.Denied(ask.open(String.valueOf(e.getMessage())));
        } catch (HttpTimeoutException e) {
            return new Answer.Unreached("no answer came in time", Optional.empty(), Answer.Extent.HOST);
        } catch (ConnectException e) {
            return new Answer.Unreached("no connection could be made", Optional.empty(), Answer.Extent.HOST);
        } catch (java.net.UnknownHostException e) {
            String why = "the host " + ask.address().getHost() + " is not found; is there a network?";
            return new Answer.Unreached(why, Optional.empty(), Answer.Extent.NAME);
        } catch (IOException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            return new Answer.Unreached("it did not come: " + ask.open(why), Optional.empty(), Answer.Extent.TEXT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }

    private Answer follow(Ask ask, Progress progress) throws IOException, InterruptedException, Refused {
        URI address = ask.address();
        Set<URI> seen = new HashSet<>();
        for (int hop = 0; hop <= bounds.hops(); hop++) {
            if (!seen.add(address)) {
                throw new Refused(ask.address() + " leads in a circle");
            }
            gate.check(address, ask.publisher());
            Robots rules = robots(address, ask.publisher(), progress);
            if (!rules.allows(path(address))) {
                throw new Refused("the robots.txt of " + address.getAuthority() + " does not allow " + path(address));
            }
            HttpResponse<InputStream> response = send(address, ask, pause(ask.publisher(), rules), progress);
            Optional<URI> next = Redirect.find(response, address);
            if (next.isEmpty()) {
                return answered(address, response, ask, progress);
            }
            response.body().close();
            address = next.get();
        }
        throw new Refused(ask.address() + " leads on more than " + bounds.hops() + " times");
    }

    private static Duration pause(Publisher publisher, Robots rules) {
        return rules.delay()
                .filter(delay -> delay.compareTo(publisher.pause()) > 0)
                .orElse(publisher.pause());
    }

    private HttpResponse<InputStream> send(URI address, Ask ask, Duration pause, Progress progress)
            throws IOException, InterruptedException, Refused {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(shorter(FIRST_BYTE, bounds.time()))
                .header("User-Agent", AGENT)
                .header("Accept-Encoding", "gzip")
                .header("Accept", ask.accept().isEmpty() ? "*/*" : ask.accept());
        ask.language().ifPresent(each -> request.header("Accept-Language", each));
        Conditions.of(ask, address).forEach(request::header);
        return sent(request.build(), ask.publisher(), pause, progress);
    }

    private HttpResponse<InputStream> sent(HttpRequest request, Publisher publisher, Duration pause, Progress progress)
            throws IOException, InterruptedException, Refused {
        try (PinnedNames.Pin pin = gate.open(request.uri(), publisher)) {
            pace.await(pin.name(), pause, progress);
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
    }

    private Answer answered(URI address, HttpResponse<InputStream> response, Ask ask, Progress progress)
            throws IOException, Refused {
        int status = response.statusCode();
        if (status == 200 || status == 206) {
            return new Receiver(bounds).receive(address, response, ask, progress);
        }
        response.body().close();
        return switch (status) {
            case 304 -> new Answer.NotModified();
            case 404, 406, 410, 415 -> new Answer.Absent("the publisher has no such text (" + status + ")");
            case 416 -> {
                ask.partial().discard();
                yield new Answer.Unreached(
                        "the rest asked for does not exist any more", Optional.empty(), Answer.Extent.TEXT);
            }
            case 408, 425, 429, 500, 502, 503, 504 -> {
                Optional<Instant> again = RetryAfter.find(response.headers(), waiting.now());
                again.ifPresent(until -> pace.hold(host(address), until));
                boolean all = status == 429 || status == 503;
                yield new Answer.Unreached(
                        "the publisher is busy (" + status + ")", again, all ? Answer.Extent.HOST : Answer.Extent.TEXT);
            }
            default -> new Answer.Denied("the publisher answers with " + status);
        };
    }

    private static String host(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(java.util.Locale.ROOT);
    }

    /// What the host says to robots, asked once a run. Who has none allows all; who can't say is asked for nothing
    /// (RFC 9309, section 2.3.1.4), and as often as for a text.
    ///
    /// @throws IOException when the host can't say
    private Robots robots(URI address, Publisher publisher, Progress progress)
            throws IOException, InterruptedException, Refused {
        String authority = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(authority);
        if (known == null) {
            known = asked(URI.create(authority + "/robots.txt"), publisher, progress);
            robots.put(authority, known);
        }
        return known;
    }

    private Robots asked(URI first, Publisher publisher, Progress progress)
            throws IOException, InterruptedException, Refused {
        URI address = first;
        for (int hop = 0; hop <= bounds.hops(); hop++) {
            gate.check(address, publisher);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(shorter(FIRST_BYTE, bounds.time()))
                    .header("User-Agent", AGENT)
                    .build();
            HttpResponse<InputStream> response = sent(request, publisher, Duration.ZERO, progress);
            Optional<URI> next = Redirect.find(response, address);
            if (next.isEmpty()) {
                return RobotsFile.read(response, bounds);
            }
            response.body().close();
            address = next.get();
        }
        return Robots.SILENT;
    }

    private static String path(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
