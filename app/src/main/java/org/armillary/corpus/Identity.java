package org.armillary.corpus;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// Which expression of which work a text is, and what is said of it beside its text.
///
/// @param work FRBR URI of the work, such as `/akn/eu/act/regulation/2024/1689`
/// @param language the text's language
/// @param date the date of the expression: of adoption for the first, of the amendment for later ones
/// @param title in the text's language
/// @param shortTitle what people call it, where that is said
/// @param inForceFrom first day on which this text is in force, where that is known
/// @param inForceUntil first day on which it no longer is, where that is known
/// @param binding `hard`, `soft` or `hybrid`; empty where nobody said
/// @param documentType in words of the text's language, such as `model convention`
/// @param author who made it
/// @param note a sentence to show beside the title
/// @param model whether it is a model text, made to be studied and copied: no law, and never in force
/// @param basis where the identity comes from
public record Identity(
        String work,
        Language language,
        LocalDate date,
        String title,
        Optional<String> shortTitle,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Optional<String> binding,
        Optional<String> documentType,
        Optional<String> author,
        Optional<String> note,
        boolean model,
        Basis basis) {

    /// How we know which work a text is.
    public enum Basis {
        /// A person said so, with the import.
        STATED,
        /// The document's own metadata or title says so.
        DOCUMENT,
        /// Nobody says so: a provisional name until a person does.
        PROVISIONAL
    }

    public Identity {
        work = WorkUri.checked(work);
    }

    /// FRBR URI of the expression, such as `/akn/eu/act/regulation/2024/1689/eng@2024-06-13`.
    public String expression() {
        return work + "/" + language + "@" + date;
    }
}
