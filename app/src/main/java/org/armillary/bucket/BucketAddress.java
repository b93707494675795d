package org.armillary.bucket;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.tlog.store.ObjectStore;

/// Where objects are kept: `s3://bucket/prefix?endpoint=https://objects.example&region=eu-central-1&paths=true`.
///
/// Keys have no place in it: they come from the environment.
///
/// @param bucket its name, as S3 has it: 3 to 63 lower-case letters, digits, `.` and `-`
/// @param prefix below which all objects lie: empty, or words parted by `/`, without one at the end
/// @param endpoint of the store; empty for Amazon's own
/// @param region which the store signs for
/// @param paths whether the bucket's name stands in the path (`https://host/bucket/…`) and not in the host's name;
///     so unless said otherwise where there is an endpoint
public record BucketAddress(
        String bucket, String prefix, Optional<URI> endpoint, Optional<String> region, boolean paths) {

    private static final String SCHEME = "s3://";
    private static final Set<String> OPTIONS = Set.of("endpoint", "region", "paths");

    /// Whether a text means a bucket, and not, say, a folder.
    public static boolean isOne(String text) {
        return text.startsWith(SCHEME);
    }

    /// @throws IllegalArgumentException which says what is wrong
    public static BucketAddress parse(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not an address of a bucket: write s3://bucket/prefix?endpoint=…");
        }
        String[] parts = text.substring(SCHEME.length()).split("\\?", 2);
        String[] place = parts[0].split("/", 2);
        if (place[0].contains("@") || place[0].contains(":")) {
            // What may be a key is not repeated.
            throw new IllegalArgumentException("keys have no place in the address of a bucket: give them in the"
                    + " environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY) or in the profile of the AWS tools");
        }
        Map<String, String> options = options(parts.length > 1 ? parts[1] : "");
        Optional<URI> endpoint = Optional.ofNullable(options.get("endpoint")).map(BucketAddress::endpoint);
        return new BucketAddress(
                bucket(place[0]),
                prefix(place.length > 1 ? place[1] : ""),
                endpoint,
                Optional.ofNullable(options.get("region")),
                options.containsKey("paths") ? truth(options.get("paths")) : endpoint.isPresent());
    }

    /// The key of an object in the bucket.
    ///
    /// @throws IllegalArgumentException when the name is none
    String key(String name) {
        return prefix.isEmpty() ? ObjectStore.checked(name) : prefix + "/" + ObjectStore.checked(name);
    }

    private static String bucket(String name) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw new IllegalArgumentException(
                    "no name of a bucket: \"" + name + "\": 3 to 63 lower-case letters, digits, '.' and '-'");
        }
        return name;
    }

    private static String prefix(String words) {
        String bare = words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
        return bare.isEmpty() ? bare : ObjectStore.checked(bare);
    }

    private static URI endpoint(String text) {
        URI uri = URI.create(text);
        boolean plain = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!plain || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
            throw new IllegalArgumentException("the endpoint of a bucket is http(s)://host:port, without keys");
        }
        return uri;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case String other -> throw new IllegalArgumentException("paths is true or false, not \"" + other + "\"");
        };
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option :
                Arrays.stream(query.split("&")).filter(each -> !each.isEmpty()).toList()) {
            String[] cells = option.split("=", 2);
            if (!OPTIONS.contains(cells[0]) || cells.length < 2) {
                throw new IllegalArgumentException("the address of a bucket takes "
                        + OPTIONS.stream().sorted().collect(Collectors.joining(", ")) + ", each with a value"
                        + " (keys come from the environment)");
            }
            if (options.put(cells[0], URLDecoder.decode(cells[1], StandardCharsets.UTF_8)) != null) {
                throw new IllegalArgumentException(cells[0] + " is given twice in the address of a bucket");
            }
        }
        return options;
    }

    /// As it is parsed; without any key, so that it can be shown and logged.
    @Override
    public String toString() {
        return SCHEME
                + bucket
                + (prefix.isEmpty() ? "" : "/" + prefix)
                + endpoint.map(uri -> "?endpoint=" + uri).orElse("");
    }
}
