package org.armillary.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.armillary.task.Progress;

/// Receives the body of an answer: into a file while it comes, within the bounds, unpacked at the end.
///
/// @param bounds how much and how long
record Receiver(Bounds bounds) {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(?:\\d+|\\*)");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([\\w.,() -]{1,120})\"?");

    /// Receives a body.
    ///
    /// @throws IOException when it was cut off; what came is kept where it can be joined to
    /// @throws Refused when it is too large, or packed in a way nobody asked for
    Answer.Body receive(URI address, HttpResponse<InputStream> response, Ask ask, Progress progress)
            throws IOException, Refused {
        HttpHeaders headers = response.headers();
        Validators validators = Validators.of(headers);
        Partial partial = ask.partial();
        String open = ask.open(address.toString());
        String encoding =
                headers.firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (response.statusCode() == 206) {
            checkJoined(headers, partial);
        } else {
            partial.begin(new Partial.Label(open, validators.joining().orElse(""), encoding));
        }
        try {
            store(response.body(), partial, progress);
        } catch (IOException e) {
            if (validators.joining().isEmpty()) {
                partial.discard();
            }
            throw e;
        }
        byte[] packed = partial.read();
        partial.discard();
        byte[] whole = unpacked(packed, encoding);
        return new Answer.Body(
                URI.create(open),
                whole,
                headers.firstValue("Content-Type").orElse("").replaceAll("[^\\w.+/;=\" -]|(?<=.{120}).", ""),
                name(address, headers),
                validators);
    }

    /// A rest has to begin where the bytes kept end.
    private static void checkJoined(HttpHeaders headers, Partial partial) throws IOException {
        Matcher range = RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        if (!range.matches() || Long.parseLong(range.group(1)) != partial.size()) {
            partial.discard();
            throw new IOException("the rest that came does not begin where the first part ended");
        }
    }

    private void store(InputStream body, Partial partial, Progress progress) throws IOException, Refused {
        long room = bounds.bytes() - partial.size();
        try (InputStream in = body;
                Deadline deadline = Deadline.on(in, bounds.time());
                OutputStream out = partial.append()) {
            copy(in, out, room, deadline, progress);
        } catch (Refused e) {
            partial.discard();
            throw e;
        }
    }

    private void copy(InputStream in, OutputStream out, long room, Deadline deadline, Progress progress)
            throws IOException, Refused {
        byte[] buffer = new byte[16_384];
        long left = room;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            progress.check();
            left -= read;
            if (left < 0) {
                throw new Refused("it has more than " + (bounds.bytes() >> 20) + " MB");
            }
            out.write(buffer, 0, read);
        }
        if (deadline.isOver()) {
            throw new IOException("it took longer than " + bounds.time().toSeconds() + " seconds");
        }
    }

    private byte[] unpacked(byte[] packed, String encoding) throws IOException, Refused {
        return switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> gunzipped(packed);
            default -> throw new Refused("it is packed as '" + encoding + "', which nobody asked for");
        };
    }

    private byte[] gunzipped(byte[] packed) throws IOException, Refused {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] whole = in.readNBytes((int) Math.min(bounds.bytes() + 1, Integer.MAX_VALUE - 8));
            if (whole.length > bounds.bytes()) {
                throw new Refused("it unpacks to more than " + (bounds.bytes() >> 20) + " MB");
            }
            return whole;
        }
    }

    /// The name the publisher gives the file, else the last part of its address.
    private static String name(URI address, HttpHeaders headers) {
        Matcher named =
                FILE_NAME.matcher(headers.firstValue("Content-Disposition").orElse(""));
        String last = named.find() ? named.group(1) : address.getPath().replaceFirst("/+$", "");
        String name = last.substring(last.lastIndexOf('/') + 1)
                .replaceAll("[^\\w.,() -]", "_")
                .strip();
        return name.isEmpty() ? "text" : name;
    }
}
