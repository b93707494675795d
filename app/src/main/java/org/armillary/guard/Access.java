package org.armillary.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armillary.account.Permission;

/// The table of routes: which permission each needs. It is the file `access.txt` beside this class, a route a line:
///
/// ```
/// POST /systems/{id}   ASSESS
/// ```
///
/// A route that is missing is closed to everyone but the one user of a server that is alone.
public final class Access {

    private final Map<String, Permission> routes;

    private Access(Map<String, Permission> routes) {
        this.routes = Map.copyOf(routes);
    }

    /// The table that comes with the program.
    public static Access shipped() {
        try (InputStream file = Objects.requireNonNull(Access.class.getResourceAsStream("access.txt"), "access.txt")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of routes can't be read", e);
        }
    }

    /// Reads a table; `#` begins a comment.
    ///
    /// @throws IllegalArgumentException for a line that is no route, with its number
    static Access parse(String text) {
        Map<String, Permission> routes = new HashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
            if (words.length == 3) {
                routes.put(words[0] + " " + words[1], Permission.valueOf(words[2]));
            } else if (!words[0].isEmpty()) {
                throw new IllegalArgumentException(
                        "line " + number + " of the table of routes is not METHOD PATTERN PERMISSION: " + line);
            }
        }
        return new Access(routes);
    }

    /// What a route needs; empty where the table doesn't know it.
    ///
    /// @param pattern as its handler states it
    public Optional<Permission> find(String method, String pattern) {
        String known = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(routes.get(known + " " + pattern));
    }

    /// All routes, as `METHOD pattern`.
    public Map<String, Permission> routes() {
        return routes;
    }
}
