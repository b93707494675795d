package org.armillary.web.observatory;

import java.util.List;
import java.util.Map;
import org.armillary.catalogue.OlderLaw;
import org.armillary.web.Wordbook;

/// Older law that reaches AI by interpretation, by field.
public record OlderLawView(Map<String, List<OlderLaw>> fields, Wordbook words) {}
