package org.armillary.desk;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armillary.account.AccountFault;
import org.armillary.account.AccountOrder;
import org.armillary.account.Accounts;
import org.armillary.act.AccountActs;
import org.armillary.act.Acts;
import org.armillary.alert.AlertFault;
import org.armillary.alert.AlertOrder;
import org.armillary.graph.Inquiry;
import org.armillary.graph.ReadingRoom;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Owner;
import org.armillary.home.Ownership;
import org.armillary.search.Search;
import org.armillary.task.Progress;
import org.armillary.task.Task;

/// Does errands on a home: here where it is free, else at the desk of the process that owns it.
public final class Errands {

    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Home home;
    private final Duration patience;

    /// @param patience how long to wait for an owner that takes no errands yet or any more
    public Errands(Home home, Duration patience) {
        this.home = home;
        this.patience = patience;
    }

    /// Does an errand and returns when it has ended.
    ///
    /// @param purpose the verb of this process, should it own the home meanwhile
    /// @param listener told of events and progress while it goes on; the last it is told is the end
    /// @return the end
    /// @throws HomeHeld when another process holds the home and takes no errands
    public Telling run(Errand errand, String purpose, Consumer<Telling> listener) {
        return hereOrThere(purpose, free -> here(errand, free, listener), owner -> there(errand, owner, listener));
    }

    /// What a reference names, wherever the home is open.
    ///
    /// @param asKnown an instant, or empty for now
    public Finding find(String reference, Optional<String> asKnown) {
        return hereOrThere("show", free -> found(free, reference, asKnown), owner -> ask(owner, reference, asKnown));
    }

    /// Answers an inquiry, wherever the home is open.
    ///
    /// @throws Unanswered when it has no answer
    public <T> T ask(Inquiry<T> inquiry) {
        return hereOrThere("ask", free -> inRoom(free, room -> Reply.to(inquiry, room)), owner -> ask(owner, inquiry))
                .get(inquiry);
    }

    /// Asks a [Clerk], wherever the home is open.
    ///
    /// @param subject of the clerk
    /// @param index of the home, read beside whoever writes it
    public String consult(String subject, String question, Supplier<Optional<Search>> index) {
        Clerk clerk = Clerk.get(subject);
        return hereOrThere(
                "ask",
                free -> inRoom(free, room -> clerk.answer(question, room, index.get())),
                owner -> consult(owner, subject, question));
    }

    /// Carries out what the operator asks about accounts.
    ///
    /// @return what to print
    /// @throws Unanswered when it can't be done; the message says why
    public String order(AccountOrder order) {
        return hereOrThere("account", free -> ordered(order, free), owner -> order(owner, order));
    }

    /// Carries out what is asked about saved searches.
    ///
    /// @throws Unanswered when it can't be done; the message says why
    public AlertOrder.Outcome order(AlertOrder order) {
        return hereOrThere("alert", free -> ordered(order, free), owner -> order(owner, order));
    }

    /// Does something in this process where the home is free, else at the owner's desk.
    ///
    /// @param here takes the home over and gives it back
    /// @param there empty where the owner has closed its desk meanwhile
    private <T> T hereOrThere(String purpose, Function<Ownership, T> here, Function<Owner, Optional<T>> there) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Ownership> free = Ownership.find(home, purpose);
            if (free.isPresent()) {
                return here.apply(free.get());
            }
            Optional<T> done = Ownership.owner(home).filter(Owner::hasDesk).flatMap(there);
            if (done.isPresent()) {
                return done.get();
            }
            if (System.nanoTime() > end) {
                return here.apply(Ownership.take(home, purpose));
            }
            pause();
        }
    }

    private static Finding found(Ownership free, String reference, Optional<String> asKnown) {
        try (free) {
            return Finding.of(free, reference, asKnown);
        }
    }

    private static String ordered(AccountOrder order, Ownership free) {
        try (free;
                Database database = Database.open(free)) {
            Clock clock = Clock.systemUTC();
            return order.on(Accounts.of(database, clock, new AccountActs(Acts.of(database, clock))));
        } catch (AccountFault e) {
            throw new Unanswered(String.valueOf(e.getMessage()));
        }
    }

    private static AlertOrder.Outcome ordered(AlertOrder order, Ownership free) {
        try (free;
                Database database = Database.open(free)) {
            Clock clock = Clock.systemUTC();
            return order.on(database, Accounts.of(database, clock, new AccountActs(Acts.of(database, clock))), clock);
        } catch (AlertFault e) {
            throw new Unanswered(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> order(Owner owner, AccountOrder order) {
        return ordered(owner, "/account", order);
    }

    private static Optional<AlertOrder.Outcome> order(Owner owner, AlertOrder order) {
        return ordered(owner, "/alert", order).map(answer -> Counter.JSON.readValue(answer, AlertOrder.Outcome.class));
    }

    /// Empty where the owner has closed its desk meanwhile.
    private static Optional<String> ordered(Owner owner, String path, Object order) {
        try {
            HttpURLConnection connection = post(owner, path, Counter.JSON.writeValueAsBytes(order));
            if (connection.getResponseCode() == 200) {
                return Optional.of(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            if (connection.getResponseCode() == 409) {
                throw new Unanswered(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Opens the home for work only where its tables have to be brought up first.
    private static <T> T inRoom(Ownership free, Function<ReadingRoom, T> question) {
        Optional<T> answer = read(question, free);
        if (answer.isPresent()) {
            free.close();
            return answer.get();
        }
        Desk desk = Desk.open(free);
        try {
            desk.catchUp().ifPresent(Errands::joined);
            return question.apply(desk.room());
        } finally {
            finish(desk);
        }
    }

    private static <T> Optional<T> read(Function<ReadingRoom, T> question, Ownership free) {
        try (Database database = Database.open(free)) {
            ReadingRoom room = ReadingRoom.of(free, database);
            return room.isCurrent() ? Optional.of(question.apply(room)) : Optional.empty();
        } catch (RuntimeException | Error e) {
            free.close();
            throw e;
        }
    }

    private static Optional<String> consult(Owner owner, String subject, String question) {
        try {
            HttpURLConnection connection =
                    post(owner, "/consult/" + subject, question.getBytes(StandardCharsets.UTF_8));
            return connection.getResponseCode() == 200
                    ? Optional.of(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reply> ask(Owner owner, Inquiry<?> inquiry) {
        try {
            HttpURLConnection connection = post(owner, "/ask", Counter.JSON.writeValueAsBytes(inquiry));
            return connection.getResponseCode() == 200
                    ? Optional.of(
                            Counter.JSON.readValue(connection.getInputStream().readAllBytes(), Reply.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Telling here(Errand errand, Ownership ownership, Consumer<Telling> listener) {
        Desk desk = Desk.open(ownership);
        desk.catchUp()
                .ifPresent(task -> watch(task, telling -> {
                    if (!telling.isEnd()) {
                        listener.accept(telling);
                    }
                }));
        Task task = desk.start(errand);
        Thread cancel = new Thread(() -> {
            task.cancel();
            joined(task);
        });
        Runtime.getRuntime().addShutdownHook(cancel);
        try {
            return watch(task, listener);
        } finally {
            unhook(cancel);
            finish(desk);
        }
    }

    private static Telling watch(Task task, Consumer<Telling> listener) {
        int told = 0;
        while (true) {
            Task.Snapshot snapshot = awaited(task, told);
            for (Progress.Event event : task.events(told)) {
                listener.accept(Telling.of(event));
                told++;
            }
            Telling telling = Telling.of(snapshot);
            listener.accept(telling);
            if (telling.isEnd()) {
                return telling;
            }
        }
    }

    /// Empty where the owner has closed its desk meanwhile.
    private static Optional<Telling> there(Errand errand, Owner owner, Consumer<Telling> listener) {
        try {
            HttpURLConnection connection = post(owner, "/errands", Counter.JSON.writeValueAsBytes(errand));
            if (connection.getResponseCode() != 200) {
                return Optional.empty();
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    Telling telling = Counter.JSON.readValue(line, Telling.class);
                    listener.accept(telling);
                    if (telling.isEnd()) {
                        return Optional.of(telling);
                    }
                }
            }
            throw new EOFException("no end was told");
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    owner.describe()
                            + " stopped before it said what came of the work; repeat the command: what was done"
                            + " stays, and it goes on from there",
                    e);
        }
    }

    private static Optional<Finding> ask(Owner owner, String reference, Optional<String> asKnown) {
        try {
            Map<String, String> question = asKnown.isPresent()
                    ? Map.of("reference", reference, "asKnown", asKnown.get())
                    : Map.of("reference", reference);
            HttpURLConnection connection = post(owner, "/find", Counter.JSON.writeValueAsBytes(question));
            return connection.getResponseCode() == 200
                    ? Optional.of(
                            Counter.JSON.readValue(connection.getInputStream().readAllBytes(), Finding.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static HttpURLConnection post(Owner owner, String path, byte[] body) throws IOException {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        URI uri = URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + owner.port() + path);
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(java.net.Proxy.NO_PROXY);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + owner.token());
        connection.setRequestProperty("Content-Type", "application/json");
        connection.getOutputStream().write(body);
        return connection;
    }

    private static Task.Snapshot awaited(Task task, int told) {
        try {
            return task.await(told, BEAT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel();
            return task.snapshot();
        }
    }

    private static void joined(Task task) {
        try {
            task.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void finish(Desk desk) {
        try {
            desk.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            desk.close();
        }
    }

    private static void unhook(Thread cancel) {
        try {
            Runtime.getRuntime().removeShutdownHook(cancel);
        } catch (IllegalStateException e) {
            // the process is ending already; the hook runs
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the home", e);
        }
    }
}
