package org.armillary.api;

import java.util.Arrays;
import java.util.List;
import org.armillary.account.Actor;
import org.armillary.account.Caller;
import org.armillary.account.Permission;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who a program is here, and what it may do.
@RestController
class MeEndpoint {

    @GetMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
    MeAnswer whoAmI(Actor actor, Caller caller) {
        List<String> may = Arrays.stream(Permission.values())
                .filter(caller::may)
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return new MeAnswer(actor.id(), actor.organisation(), actor.role().word(), may);
    }

    /// @param may the permissions it has
    record MeAnswer(String id, String organisation, String role, List<String> may) {}
}
