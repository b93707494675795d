package org.armillary.home;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/// The process that owns a home.
///
/// @param pid its process id
/// @param purpose what it does, as a verb of the command line (`serve`, `import`)
/// @param since when it took the home
/// @param port port of its desk on the loopback interface; 0 before the desk opens
/// @param token the secret that errands carry; only the person who owns the home can read it
public record Owner(long pid, String purpose, Instant since, int port, String token) {

    /// Whether it takes errands.
    public boolean hasDesk() {
        return port > 0;
    }

    /// Who it is, for a message: `'serve' (process 4711, since 2026-11-21T09:30:00Z)`.
    public String describe() {
        return "'" + purpose + "' (process " + pid + ", since " + since + ")";
    }

    static Optional<Owner> find(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new Owner(
                    Long.parseLong(properties.getProperty("pid", "0")),
                    properties.getProperty("purpose", "unknown"),
                    Instant.parse(properties.getProperty("since", "")),
                    Integer.parseInt(properties.getProperty("port", "0")),
                    properties.getProperty("token", "")));
        } catch (IOException | DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    byte[] toBytes() {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("purpose", purpose);
        properties.setProperty("since", since.toString());
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("token", token);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
