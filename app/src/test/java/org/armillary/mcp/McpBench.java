package org.armillary.mcp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long a call of each tool takes at a server that runs, one after the other, beside the smallest answer it has.
/// Its home should hold the AI Act.
final class McpBench {

    private static final int CALLS = 300;
    private static final int WARM = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private McpBench(String address) {
        this.address = address;
    }

    /// @param args where the server is: `http://127.0.0.1:8080`
    public static void main(String[] args) throws IOException, InterruptedException {
        McpBench bench = new McpBench(args[0]);
        Map<String, HttpRequest> rows = new LinkedHashMap<>();
        rows.put(
                "GET /health",
                HttpRequest.newBuilder(URI.create(args[0] + "/health")).build());
        rows.put("ping", bench.request("\"method\":\"ping\""));
        rows.put("search", bench.call("search", "{\"question\":\"report a serious incident\"}"));
        rows.put(
                "get_provision",
                bench.call("get_provision", "{\"provision\":\"/akn/eu/act/regulation/2024/1689#art_6\"}"));
        rows.put("get_provision, cited", bench.call("get_provision", "{\"provision\":\"Article 6(3) AI Act\"}"));
        rows.put(
                "cite_check",
                bench.call(
                        "cite_check",
                        "{\"text\":\"Under Article 6(3) and Article 113a of Regulation (EU) 2024/1689 providers act.\"}"));
        rows.put("definitions", bench.call("definitions", "{\"term\":\"deployer\"}"));
        rows.put("norms_for", bench.call("norms_for", "{\"bearer\":\"deployer\"}"));
        rows.put("compare", bench.call("compare", "{\"left\":\"eu\",\"right\":\"us-co\"}"));
        for (Map.Entry<String, HttpRequest> row : rows.entrySet()) {
            System.out.println(bench.measure(row.getKey(), row.getValue()));
        }
    }

    private HttpRequest call(String tool, String arguments) {
        return request(
                "\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
    }

    private HttpRequest request(String members) {
        return HttpRequest.newBuilder(URI.create(address + "/mcp"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1," + members + "}"))
                .build();
    }

    private String measure(String name, HttpRequest request) throws IOException, InterruptedException {
        double[] millis = new double[CALLS];
        int bytes = 0;
        for (int i = -WARM; i < CALLS; i++) {
            long start = System.nanoTime();
            byte[] answer = http.send(request, BodyHandlers.ofByteArray()).body();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                bytes = answer.length;
            }
        }
        Arrays.sort(millis);
        return "%-22s p50 %6.1f ms  p99 %6.1f ms  %7d bytes"
                .formatted(name, millis[CALLS / 2], millis[CALLS * 99 / 100], bytes);
    }
}
