package org.armillary.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The official publishers of norms, read once from `catalogues/publishers`.
///
/// @param list all of them, in the order of the files
public record Publishers(List<Publisher> list) {

    private static final class Shipped {
        static final Publishers PUBLISHERS = new Publishers(PublisherReader.read(CatalogueFiles.shipped()));
    }

    public Publishers {
        list = List.copyOf(list);
    }

    /// Those that come with the program.
    ///
    /// @throws CatalogueFault when a file of them is wrong, with the place
    public static Publishers shipped() {
        return Shipped.PUBLISHERS;
    }

    /// Publishers of one's own, from a folder laid out like `catalogues/`.
    ///
    /// @throws CatalogueFault when a file of them is wrong, with the place
    public static Publishers of(Path folder) {
        return new Publishers(PublisherReader.read(CatalogueFiles.in(folder)));
    }

    public Optional<Publisher> find(String id) {
        return list.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
