package org.armillary.web.assessment;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.assessment.AiSystem;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;

/// Files that describe systems, as they come in.
final class Incoming {

    private static final int MOST_FAULTS = 10;

    private Incoming() {}

    /// @throws Refusal when it can't be taken as it is, with each place
    static AiSystem profile(Codex codex, MultipartFile file) throws IOException {
        try {
            return AiSystem.of(codex.profile(name(file), file.getBytes()));
        } catch (FaultyFiles e) {
            throw new Refusal(Problem.of(
                    "profile-refused",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    e.faults().stream().limit(MOST_FAULTS).map(Fault::toString).collect(Collectors.joining("; "))));
        }
    }

    static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("profile");
    }
}
