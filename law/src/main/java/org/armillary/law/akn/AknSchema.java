package org.armillary.law.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The Akoma Ntoso schema, as the standard's publisher provides it: tells whether documents are valid.
///
/// The schema is the user's own copy (`akomantoso30.xsd`, with `xml.xsd` beside it); it is not part of the program. One
/// schema serves any number of threads.
public final class AknSchema {

    private static final int MOST_PROBLEMS = 20;

    private final Schema schema;

    private AknSchema(Schema schema) {
        this.schema = schema;
    }

    /// Reads a schema.
    ///
    /// @throws IOException when it can't be read or is no schema
    public static AknSchema read(Path xsd) throws IOException {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            // Content models with counters overflow the JDK's default node budget.
            factory.setProperty("jdk.xml.maxOccurLimit", "0");
            return new AknSchema(factory.newSchema(xsd.toFile()));
        } catch (SAXException e) {
            throw new IOException(
                    xsd + ": not a usable XML schema: " + e.getMessage()
                            + " (wanted akomantoso30.xsd with xml.xsd beside it)",
                    e);
        }
    }

    /// What is wrong with a document, each with line and column; empty when it is valid.
    public List<String> problems(byte[] xml) {
        List<String> problems = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Collector(problems));
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            if (problems.isEmpty()) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return problems;
    }

    private record Collector(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // A warning is no breach of the schema.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            problems.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
            if (problems.size() >= MOST_PROBLEMS) {
                throw e;
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
            throw e;
        }
    }
}
