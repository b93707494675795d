package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.DecisionRecord;
import org.armillary.ledger.RecordFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decision records as a program sends them: one, an array of them, or one on each line.
///
/// @param records at least one
/// @param single whether it was one by itself, and the answer is one too
record DecisionsBody(List<DecisionRecord> records, boolean single) {

    static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final int MOST = 1_000;
    private static final DataSize LONGEST = DataSize.ofMegabytes(8);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// @throws Fault when one of the records can't be taken
    static DecisionsBody read(HttpServletRequest request) throws IOException {
        byte[] body = bytes(request);
        String type = String.valueOf(request.getContentType());
        return LINES.isCompatibleWith(MediaType.parseMediaType(type)) ? lines(body) : json(body);
    }

    /// A fault that the ledger found in the records, with its place in what was sent.
    Fault fault(RecordFault fault) {
        Fault told = Fault.of(fault, "");
        return single ? new Fault(told.pointer().replaceFirst("^/0", ""), told.getMessage(), told.isLarge()) : told;
    }

    /// Why the records can't be taken.
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final boolean large;

        /// @param pointer JSON Pointer to the place; a batch's record by its number, from 0
        Fault(String pointer, String what, boolean large) {
            super(what);
            this.pointer = pointer;
            this.large = large;
        }

        private static Fault of(RecordFault fault, String record) {
            String what = String.valueOf(fault.getMessage());
            String place = fault.place();
            boolean named = !place.isEmpty() && what.startsWith(place + ": ");
            return new Fault(record + place, named ? what.substring(place.length() + 2) : what, fault.isTooLarge());
        }

        String pointer() {
            return pointer;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }

        boolean isLarge() {
            return large;
        }
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(LONGEST.toBytes());
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge();
        }
        return body;
    }

    private static Refusal tooLarge() {
        return new Refusal(Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE, LONGEST));
    }

    private static DecisionsBody json(byte[] body) {
        JsonNode read = tree(body, "");
        if (!read.isArray()) {
            return new DecisionsBody(List.of(record(read, "")), true);
        }
        List<DecisionRecord> records = new ArrayList<>(read.size());
        for (JsonNode each : read) {
            checkRoom(records);
            records.add(record(each, "/" + records.size()));
        }
        return some(records);
    }

    private static DecisionsBody lines(byte[] body) {
        List<DecisionRecord> records = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= body.length; end++) {
            if (end == body.length || body[end] == '\n') {
                byte[] line = Arrays.copyOfRange(body, start, end);
                if (!isBlank(line)) {
                    checkRoom(records);
                    String pointer = "/" + records.size();
                    records.add(record(tree(line, pointer), pointer));
                }
                start = end + 1;
            }
        }
        return some(records);
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void checkRoom(List<DecisionRecord> records) {
        if (records.size() == MOST) {
            throw new Fault("", "one request brings " + MOST + " records at most; send several requests", true);
        }
    }

    private static DecisionsBody some(List<DecisionRecord> records) {
        if (records.isEmpty()) {
            throw new Fault("", "there is no record; send one, an array of them, or one on each line", false);
        }
        return new DecisionsBody(List.copyOf(records), false);
    }

    private static JsonNode tree(byte[] json, String pointer) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new Fault(pointer, "this is not JSON in UTF-8: " + e.getOriginalMessage(), false);
        }
    }

    private static DecisionRecord record(JsonNode read, String pointer) {
        try {
            return DecisionRecord.of(read);
        } catch (RecordFault fault) {
            throw Fault.of(fault, pointer);
        }
    }
}
