package org.armillary.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection over which requests are sent and answered in turn, with as little work as HTTP/1.1 allows: on a
/// machine where both ends are measured, the client must not be what is measured.
final class BareClient implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final int port;
    private final String head;
    private Socket socket;
    private InputStream in;
    private boolean closing;

    /// @param path of the requests
    BareClient(int port, String path, String type) throws IOException {
        this.port = port;
        this.socket = connected();
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type
                + "\r\nContent-Length: ";
    }

    private Socket connected() throws IOException {
        Socket connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setTcpNoDelay(true);
        return connected;
    }

    /// Sends a body, over a new connection where the server has ended the last.
    ///
    /// @return the status, and as much of the answer as there was
    Answer post(byte[] body) throws IOException {
        byte[] start = (head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        if (closing) {
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            closing = false;
        }
        socket.getOutputStream().write(request);
        return read();
    }

    /// @param body in UTF-8
    record Answer(int status, byte[] body) {}

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            closing = closing || lower.equals("connection: close");
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
        }
        return new Answer(status, length >= 0 ? in.readNBytes(length) : chunks());
    }

    private byte[] chunks() throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(length));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
