package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.KeyFolder.Use;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.witness.WatchedLog;
import org.armillary.tlog.witness.Witness;
import org.armillary.tlog.witness.WitnessServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ledger witness`: a small witness that cosigns other people's logs.
@Command(
        name = "witness",
        description = {
            "Be a witness: cosign each checkpoint of a log that holds everything that was cosigned before, and no other.",
            "Never give two witnesses one storage to start from, and never put an old copy of it back."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Example: ./armillary ledger witness --logs logs --name court.example/witness --storage /srv/witness"
        })
final class LedgerWitnessCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:7480",
            description = "Where logs ask. Default: ${DEFAULT-VALUE}. HTTPS is the business of a proxy before it.")
    private String listen = "127.0.0.1:7480";

    @Option(
            names = "--logs",
            required = true,
            paramLabel = "FILE",
            description = "Which logs: a line 'log VKEY' for each of their keys, as in a policy.")
    private Path logs = Path.of("");

    @Option(
            names = "--storage",
            paramLabel = "DIR",
            description = "Where it remembers, with its keys in DIR/keys. Default: ledger/witness in the home.")
    private @Nullable Path storage;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "The witness's name, when it starts for the first time.")
    private @Nullable String name;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        InetSocketAddress address = address();
        List<WatchedLog> watched = watched();
        Path directory = storage == null ? home.home().ledger().resolve("witness") : storage;
        Path keys = storage == null ? home.home().ledger().resolve("keys") : storage.resolve("keys");
        List<SigningKey> signing = signing(keys);
        try (FileStore store = FileStore.open(directory.resolve("records"));
                WitnessServer server =
                        WitnessServer.start(new Witness(watched, signing, store, Clock.systemUTC()), address, line -> {
                            out.println(line);
                            out.flush();
                        })) {
            signing.forEach(key -> out.println("# " + key.verifier()));
            out.println("armillary: the witness of " + watched.size() + (watched.size() == 1 ? " log" : " logs")
                    + " listens at " + server.address());
            out.flush();
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandFailure(
                    "the witness can't start",
                    listen + ", " + directory,
                    String.valueOf(e.getMessage()) + "; choose another --listen or --storage",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    private InetSocketAddress address() {
        int colon = listen.lastIndexOf(':');
        String port = listen.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--listen is HOST:PORT, not " + listen);
        }
        String host = listen.substring(0, colon);
        InetSocketAddress address = new InetSocketAddress(host, Integer.parseInt(port));
        if (address.isUnresolved()) {
            throw new ParameterException(spec.commandLine(), "no such host: " + host);
        }
        return address;
    }

    private List<WatchedLog> watched() {
        try {
            List<WatchedLog> watched = WatchedLog.parse(Files.readString(logs));
            if (watched.isEmpty()) {
                throw new Refused("it lists no log");
            }
            return watched;
        } catch (IOException e) {
            throw new CommandFailure(
                    "the list of logs can't be read", logs.toString(), "name a file of lines 'log VKEY'", e);
        } catch (Refused e) {
            throw new CommandFailure("this is no list of logs", logs.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    /// The witness's keys; made when it starts for the first time.
    private List<SigningKey> signing(Path directory) {
        KeyFolder folder = KeyFolder.at(directory);
        try {
            List<SigningKey> keys = new ArrayList<>();
            for (Use use : LedgerKeysCommand.Owner.WITNESS.uses()) {
                Optional<SigningKey> known = folder.find(use);
                if (known.isEmpty() && name == null) {
                    throw new CommandFailure(
                            "the witness has no name and no keys yet",
                            directory.toString(),
                            "name it with --name, an address without 'https://'");
                }
                keys.add(known.isPresent() ? known.get() : folder.create(use, String.valueOf(name)));
            }
            return keys;
        } catch (IOException | Refused e) {
            throw new CommandFailure(
                    "the witness's keys can't be read or made",
                    directory.toString(),
                    String.valueOf(e.getMessage()),
                    e);
        }
    }
}
