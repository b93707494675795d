package org.armillary.graph;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2GraphTest extends GraphContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
