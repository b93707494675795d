package org.armillary.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/// Reads the answer to a request for `robots.txt` (RFC 9309, section 2.3.1).
final class RobotsFile {

    private static final int LONGEST = 512 * 1024;

    private RobotsFile() {}

    /// What it says: rules; nothing where there is no such file (a status of 4xx, but for 429); no to everything
    /// where the host fails.
    static Robots read(HttpResponse<InputStream> response, Bounds bounds) throws IOException {
        int status = response.statusCode();
        try (InputStream in = response.body();
                Deadline deadline = Deadline.on(in, bounds.time())) {
            if (status == 200) {
                byte[] bytes = in.readNBytes(LONGEST);
                return deadline.isOver() ? Robots.UNREACHABLE : Robots.parse(bytes);
            }
        }
        return status >= 400 && status < 500 && status != 429 ? Robots.SILENT : Robots.UNREACHABLE;
    }
}
