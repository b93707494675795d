package org.armillary.alert;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2AlertsTest extends AlertsContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
