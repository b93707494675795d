package org.armillary.web.account;

import org.armillary.account.AccountFault;
import org.armillary.web.Frame;

/// What the interface says of a change to accounts that can't be made.
final class Faults {

    private Faults() {}

    static String say(AccountFault fault, Frame frame) {
        return frame.say("account.fault." + fault.kind(), fault.arguments().toArray());
    }
}
