package org.armillary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import tools.jackson.databind.JsonNode;

/// What a log vector asks about. Members are read strictly: what is missing, of another type or too large is refused.
///
/// @param members a JSON object
public record VectorInput(JsonNode members) {

    /// @throws Refused when this is no object
    public VectorInput {
        if (!members.isObject()) {
            throw new Refused("the input of a vector is an object");
        }
    }

    public boolean has(String name) {
        return members.has(name);
    }

    public JsonNode get(String name) {
        if (!members.has(name)) {
            throw new Refused("the input has no '" + name + "'");
        }
        return members.get(name);
    }

    public String text(String name) {
        return text(name, get(name));
    }

    /// The bytes of a text in UTF-8.
    public byte[] utf8(String name) {
        return Spelling.utf8(text(name));
    }

    /// Bytes written in base64.
    public byte[] base64(String name) {
        return Spelling.base64(text(name));
    }

    /// A whole number that a long can hold.
    public long number(String name) {
        JsonNode number = get(name);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new Refused("'" + name + "' is not a whole number below 2^63");
        }
        return number.longValue();
    }

    public int smallNumber(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw new Refused("'" + name + "' is not a number below 2^31");
        }
        return (int) number;
    }

    public Hash hash(String name) {
        return Hash.parse(text(name));
    }

    public List<Hash> hashes(String name) {
        return list(name, Hash::parse);
    }

    public List<VerifierKey> keys(String name) {
        return list(name, VerifierKey::parse);
    }

    private <T> List<T> list(String name, Function<String, T> read) {
        JsonNode array = get(name);
        if (!array.isArray()) {
            throw new Refused("'" + name + "' is not a list");
        }
        List<T> all = new ArrayList<>();
        array.forEach(each -> all.add(read.apply(text(name, each))));
        return all;
    }

    private static String text(String name, JsonNode text) {
        if (!text.isString()) {
            throw new Refused("'" + name + "' is not a text");
        }
        return text.stringValue();
    }
}
