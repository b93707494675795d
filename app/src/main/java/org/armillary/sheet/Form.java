package org.armillary.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A kind of file a book goes out as.
public enum Form {
    /// The first table alone, in UTF-8.
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    Form(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The form of a file ending.
    public static Optional<Form> find(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.ending().equals(ending))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /// The ending of its files, without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(Book book) {
        return switch (this) {
            case CSV -> Csv.write(book.tables().getFirst());
            case XLSX -> Xlsx.write(book);
            case DOCX -> Docx.write(book);
        };
    }
}
