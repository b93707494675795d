package org.armillary.tlog.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Refused;

/// Whom the person at the keyboard trusts: a policy, and the one log of it that is meant.
///
/// @param policy which keys, which witnesses, how many
/// @param origin name of the log
public record Trust(Policy policy, String origin) {

    /// @param file a policy file
    /// @param keys vkeys of the log instead of a policy; then no witness is asked for
    /// @param named the log, where the policy lists several
    /// @throws Failure when neither or both are given, they can't be read, or leave open which log is meant
    public static Trust of(Optional<Path> file, List<String> keys, Optional<String> named) {
        if (file.isPresent() != keys.isEmpty()) {
            throw Failure.usage("say whose signature you trust: --policy FILE, or --key VKEY, and not both");
        }
        Policy policy = file.map(Trust::read).orElseGet(() -> ofKeys(keys));
        List<String> origins =
                policy.logs().stream().map(Policy.Log::origin).distinct().toList();
        if (named.isEmpty() && origins.size() != 1) {
            throw Failure.usage("the policy lists several logs; say with --origin which one: " + origins);
        }
        String origin = named.orElseGet(origins::getFirst);
        if (!origins.contains(origin)) {
            throw Failure.usage("the policy lists no log '" + origin + "', only " + origins);
        }
        return new Trust(policy, origin);
    }

    private static Policy read(Path file) {
        try {
            return Policy.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure("the policy can't be read", file.toString(), "give the path of a policy file", e);
        } catch (Refused e) {
            throw new Failure("this is no policy", file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Policy ofKeys(List<String> keys) {
        try {
            List<VerifierKey> read = keys.stream().map(VerifierKey::parse).toList();
            return Policy.of(read.getFirst().name(), read, List.of(), 0);
        } catch (Refused e) {
            throw new Failure(
                    "this is no verifier key",
                    String.join(" ", keys),
                    String.valueOf(e.getMessage()) + "; a key looks like NAME+8 hexadecimal digits+base64",
                    e);
        }
    }

    /// Who vouches for a checkpoint, in words, a line each.
    static List<String> vouching(Accepted accepted) {
        String log = accepted.logs().stream()
                .map(key -> key.algorithm().spoken() + " key " + key.hexId())
                .collect(Collectors.joining(" and "));
        String witnesses = accepted.witnesses().stream()
                .map(witness -> witness.name() + " (" + witness.key().name() + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                "signed by the log itself with its " + log,
                witnesses.isEmpty()
                        ? "cosigned by no witness that you trust: that nobody else was shown another history, only the"
                                + " log itself says"
                        : "cosigned by " + witnesses);
    }

    /// A checkpoint in words.
    static String named(Checkpoint checkpoint) {
        return "the log " + checkpoint.origin() + " of " + checkpoint.size() + " entries";
    }
}
