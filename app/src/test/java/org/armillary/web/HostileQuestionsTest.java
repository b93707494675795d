package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions meant to break a search, over HTTP: each is read somehow, or refused with what is wrong.
class HostileQuestionsTest {

    private static final int LONG = 6_000;

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    static List<String> questions() {
        return List.of(
                "(".repeat(LONG),
                "(a OR ".repeat(LONG / 6),
                "(((a) AND b) OR c) w/5 ".repeat(LONG / 24),
                "\"".repeat(LONG),
                "a* ".repeat(LONG / 3),
                "regul* w/5 (prov* OR dep*) ".repeat(LONG / 28),
                "in:eu,".repeat(LONG / 6),
                "*".repeat(LONG),
                "/".repeat(LONG),
                "(a+)+$ (a|a)*b [a-z]{1,9999}",
                "第".repeat(LONG / 9) + "条",
                "規則".repeat(LONG / 18),
                "ㅎ한국어인공지능".repeat(LONG / 72),
                "a\u0301".repeat(LONG / 7),
                "\u0000\u0001\u007F\uFFFF\uFFFE",
                "\u202Elegal\u202C \u2066RTL\u2069 \u200B\u200D\uFEFF",
                "اصطناعي ذكاء (קומבינציה) \"גבוה\"",
                "\uD83D\uDE00\uD83D\uDE00 \uD83C",
                "_exists_:title text_eng:lantern^99 [* TO *] {a TO b} /.*/ ~2",
                "*:* AND NOT *:*",
                "title:\"\" OR work:../../etc/passwd eid:\\",
                "date:0000..9999 asof:-999999999-01-01 date:2024-99-99..",
                "'; DROP TABLE provisions; -- <script>alert(1)</script>",
                "${jndi:ldap://127.0.0.1/a} #{1+1} {{7*7}} %s %n",
                "a w/2147483648 b pre/-1 c /99999999999 d",
                "-".repeat(LONG) + "a",
                "NOT ".repeat(LONG / 4),
                "art. " + "6(3)".repeat(LONG / 4));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsReadSomehow(String question) {
        String typed = URLEncoder.encode(question, StandardCharsets.UTF_8);

        for (String path : List.of("/search?q=", "/api/v1/search?q=")) {
            HttpResponse<String> answer = SERVER.get(path + typed);
            assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert(1)</script>");
        }
    }

    @Test
    void whatIsTooLongForAnAddressIsRefused() {
        String typed = "a".repeat(200_000);

        for (String path : List.of("/search?q=", "/api/v1/search?q=")) {
            assertThat(SERVER.get(path + typed).statusCode()).as(path).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF%FE", "%C3%28", "%ED%A0%80"})
    void whatIsNoTextIsRefusedAndSaidSo(String typed) {
        for (String path : List.of("/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=")) {
            assertThat(SERVER.get(path + typed).statusCode()).as(path + typed).isEqualTo(400);
        }
    }
}
