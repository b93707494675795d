package org.armillary.web.observatory;

import java.util.List;
import java.util.Map;
import org.armillary.catalogue.Practice;
import org.armillary.web.Wordbook;

/// State practice, by the point it is on.
public record PracticeView(Map<String, List<Practice>> points, Wordbook words) {}
