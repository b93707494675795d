package org.armillary.backup;

class H2BackupTest extends BackupContract {

    @Override
    void from() {
        // H2 in the home
    }

    @Override
    void to() {
        // H2 in the home
    }
}
