package org.armillary.tlog.store;

/// The contract, in memory.
class MemoryStoreTest extends ObjectStoreContract {

    private final MemoryStore store = new MemoryStore();

    @Override
    protected ObjectStore open() {
        return store;
    }
}
