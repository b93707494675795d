package org.armillary.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A wire to a server on loopback that breaks when told to: before a request arrives, or after it was done and
/// before the answer is back.
final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final AtomicInteger requestsToCut = new AtomicInteger();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    private Wire(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    static Wire to(int port) throws IOException {
        Wire wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().start(wire::listen);
        return wire;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /// So many of the next requests never arrive.
    void cutRequests(int number) {
        requestsToCut.set(number);
    }

    /// So many of the next requests are done, and nobody hears of it.
    void loseAnswers(int number) {
        answersToLose.set(number);
    }

    /// Answers the server gave, lost ones included.
    int answers() {
        return answers.get();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket onward = new Socket(InetAddress.getLoopbackAddress(), server);
                AtomicBoolean asking = new AtomicBoolean();
                Thread.ofVirtual()
                        .start(() -> pump(client, onward, () -> {
                            boolean begins = asking.compareAndSet(false, true);
                            return !begins || !isNext(requestsToCut);
                        }));
                Thread.ofVirtual()
                        .start(() -> pump(onward, client, () -> {
                            boolean begins = asking.compareAndSet(true, false);
                            if (begins) {
                                answers.incrementAndGet();
                            }
                            return !begins || !isNext(answersToLose);
                        }));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private static boolean isNext(AtomicInteger left) {
        return left.getAndUpdate(number -> Math.max(0, number - 1)) > 0;
    }

    private static void pump(Socket from, Socket to, Passing passing) {
        byte[] bytes = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!passing.lets()) {
                    return;
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException e) {
            // the other end has gone
        }
    }

    private interface Passing {
        boolean lets();
    }
}
