package org.armillary.web.observatory;

import java.util.List;
import org.armillary.catalogue.Body;
import org.armillary.observatory.Seen;
import org.armillary.web.Wordbook;

/// A body or forum, and what it made.
public record BodyView(Body body, List<Seen> made, Wordbook words) {}
