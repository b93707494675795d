package org.armillary.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armillary.canonical.CanonicalJson;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;

/// What an assessment was, as bytes that anybody can make again from the same facts, law and day.
///
/// ```json
/// {"engine":"1","findings":[{"conclusion":"eu_ai_act.in_scope","outcome":"holds","provisions":["…#art_2"],…},…],
///  "jurisdictions":["eu"],"law":{"facts":"5f0c…","rulebooks":{"eu_ai_act":"3fa9…"}},"on":"2026-11-21",
///  "receipt":1,"system":{"facts":{"profiling":null,"territories":{"is":["eu"],"is-not":[]}},"name":"Triage"}}
/// ```
public final class Receipt {

    /// The way in which findings are made; another one may come to other findings.
    static final String ENGINE = "1";

    private static final int FORM = 1;

    private final String json;

    private Receipt(String json) {
        this.json = json;
    }

    public static Receipt of(Assessment assessment) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("receipt", FORM);
        receipt.put("engine", ENGINE);
        receipt.put("on", assessment.on().toString());
        receipt.put("jurisdictions", List.copyOf(assessment.jurisdictions()));
        receipt.put("law", law(assessment));
        receipt.put("system", Described.system(assessment.system()));
        receipt.put(
                "findings",
                assessment.findings().stream()
                        .map(each -> Described.finding(each, assessment.on()))
                        .toList());
        return new Receipt(CanonicalJson.write(receipt));
    }

    private static Map<String, Object> law(Assessment assessment) {
        Codex codex = assessment.codex();
        Map<String, Object> digests = new TreeMap<>();
        for (Codification each : codex.list()) {
            if (assessment.jurisdictions().isEmpty()
                    || assessment.jurisdictions().stream().anyMatch(Origin.of(each.header())::isIn)) {
                digests.put(each.id(), each.digest());
            }
        }
        return Map.of("facts", codex.factsDigest(), "rulebooks", digests);
    }

    /// In UTF-8, without a line break at the end.
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return json;
    }

    /// SHA-256 of the bytes, in hexadecimal.
    public String digest() {
        return digest(bytes());
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
