package org.armillary.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Scope;
import org.armillary.account.Session;

/// People and programs of a server under test, and requests as each of them.
record Roster(Served served, Accounts accounts, HttpClient http) {

    /// A password of ours that no list knows.
    static final String PASSWORD = "lantern quarry mitten oboe";

    private static final String FORM_TOKEN = "3f6c3a52-0d4e-4b43-9f57-6f6f1f7f3a11";

    static Roster of(Served served) {
        return new Roster(served, served.part(Accounts.class), HttpClient.newHttpClient());
    }

    /// Who asks.
    ///
    /// @param name for messages
    /// @param header which recognises them; empty for a stranger
    record As(String name, Optional<String[]> header) {}

    As stranger() {
        return new As("a stranger", Optional.empty());
    }

    Person person(String organisation, String name, Role role) {
        return accounts.people()
                .find(name)
                .orElseGet(() -> accounts.people()
                        .create(new Actor("tester", organisation, Role.ADMIN), organisation, name, "", role));
    }

    /// A person with a new session.
    As signedIn(Person person, Session.Means means) {
        String token = accounts.sessions()
                .begin(person, means, "127.0.0.1", "test", Optional.empty())
                .token();
        return new As(
                person.organisation() + "'s " + person.name(),
                Optional.of(new String[] {"Cookie", "armillary-session=" + token}));
    }

    As signedIn(Person person) {
        return signedIn(person, Session.Means.PASSKEY);
    }

    /// A program of a person.
    As program(Person person, Set<Scope> scopes) {
        String name = "p-" + Scope.words(scopes).replace(' ', '-');
        String token = accounts.programs().issue(person, name, scopes, Duration.ofDays(1));
        return new As("program " + name, Optional.of(new String[] {"Authorization", "Bearer " + token}));
    }

    HttpResponse<String> get(As as, String path) {
        return send(as, "GET", path, "", "*/*");
    }

    /// Sends a form, with the token our own pages would have put in it.
    HttpResponse<String> post(As as, String path, String form) {
        return send(as, "POST", path, form, "text/html");
    }

    HttpResponse<String> send(As as, String method, String path, String form, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(served.address() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", accept)
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", type(form));
        }
        if (!method.equals("GET")) {
            request.header("Origin", served.address()).header("X-XSRF-TOKEN", masked(FORM_TOKEN));
        }
        String cookies = "XSRF-TOKEN=" + FORM_TOKEN;
        String[] shown = as.header().orElse(new String[] {"X-Nobody", "-"});
        if (shown[0].equals("Cookie")) {
            cookies += "; " + shown[1];
        } else {
            request.headers(shown);
        }
        return send(request.header("Cookie", cookies).build());
    }

    private static String type(String body) {
        if (body.startsWith("{")) {
            return "application/json";
        }
        return body.startsWith("--") ? "multipart/form-data; boundary=none" : "application/x-www-form-urlencoded";
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A form token as pages hold it: masked with random bytes, here with zeros.
    private static String masked(String token) {
        byte[] plain = token.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(new byte[plain.length], 2 * plain.length);
        System.arraycopy(plain, 0, both, plain.length, plain.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }
}
