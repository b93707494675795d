package org.armillary.web.ledger;

import org.armillary.verifier.VerifierPage;
import org.armillary.web.Attachment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that verifies receipts, as a file to be kept on one's own disk: served to be saved, never to be run here,
/// where its keeper could have changed it.
@Controller
class VerifierFile {

    static final String ADDRESS = "/ledger/verifier.html";

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> save() {
        return Attachment.of(VerifierPage.bytes(), "text/html;charset=utf-8", "armillary-" + VerifierPage.NAME);
    }
}
