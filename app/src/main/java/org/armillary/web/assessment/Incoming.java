package org.armillary.web.assessment;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.assessment.AiSystem;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.portfolio.Inventory;
import org.armillary.portfolio.InventoryFault;
import org.armillary.portfolio.ModelCard;
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
            throw refused(e.faults().stream().map(Fault::toString));
        }
    }

    /// The systems of a file: a profile, an inventory in CSV or XLSX, or a model card in Markdown.
    ///
    /// @throws Refusal when it can't be taken as it is, with each place
    static List<AiSystem> systems(Codex codex, MultipartFile file) throws IOException {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return switch (ending) {
                case "csv", "xlsx" -> new Inventory(codex).read(name, file.getBytes());
                case "md" -> List.of(new ModelCard(codex).read(name, file.getBytes()));
                default -> List.of(profile(codex, file));
            };
        } catch (InventoryFault e) {
            throw refused(e.faults().stream());
        } catch (IllegalArgumentException e) {
            throw refused(Stream.of(String.valueOf(e.getMessage())));
        }
    }

    private static Refusal refused(Stream<String> faults) {
        return new Refusal(Problem.of(
                "profile-refused",
                HttpStatus.UNPROCESSABLE_CONTENT,
                faults.limit(MOST_FAULTS).collect(Collectors.joining("; "))));
    }

    static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("profile");
    }
}
