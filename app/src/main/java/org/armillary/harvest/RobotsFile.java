package org.armillary.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/// Reads the answer to a request for `robots.txt` (RFC 9309, section 2.3.1).
final class RobotsFile {

    private static final int LONGEST = 512 * 1024;

    private RobotsFile() {}

    /// What it says: rules, or nothing where there is no such file (a status of 4xx, but for 429).
    ///
    /// @throws IOException when the host can't say
    static Robots read(HttpResponse<InputStream> response, Bounds bounds) throws IOException {
        int status = response.statusCode();
        try (InputStream in = response.body();
                Deadline deadline = Deadline.on(in, bounds.time())) {
            if (status == 200) {
                byte[] bytes = in.readNBytes(LONGEST);
                if (deadline.isOver()) {
                    throw new IOException("its robots.txt did not come in time");
                }
                return Robots.parse(bytes);
            }
        }
        if (status >= 400 && status < 500 && status != 429) {
            return Robots.SILENT;
        }
        throw new IOException("its robots.txt can't be had now (" + status + "), so nothing is asked of it");
    }
}
