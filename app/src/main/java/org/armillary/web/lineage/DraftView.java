package org.armillary.web.lineage;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Choice;

/// The page that drafts an article from a principle.
///
/// @param topics to choose from
/// @param principles soft norms with something on record on the topic
/// @param precedents norms to lean on
/// @param draft empty until a principle is chosen
/// @param docx address of the DOCX
/// @param akn address of the Akoma Ntoso document
public record DraftView(
        List<Choice> topics,
        List<Choice> principles,
        List<Precedent> precedents,
        Optional<Article> draft,
        String docx,
        String akn) {

    /// @param grown whether the lineage leads to it from the principle
    public record Precedent(LineageWords.Node node, String id, boolean chosen, boolean grown) {}

    public record Article(String title, List<Paragraph> paragraphs, List<Missing> missing) {}

    /// @param element in words
    public record Paragraph(int number, String element, List<Phrase> phrases) {}

    /// @param parts its words, alternatives in brackets apart
    public record Phrase(List<Part> parts, List<Lean> leans, boolean supported) {}

    /// Some words.
    ///
    /// @param open whether they stand in brackets
    public record Part(String text, boolean open) {}

    public record Lean(LineageWords.Node node, String place, String says, boolean verified) {}

    public record Missing(String element, String words) {}
}
