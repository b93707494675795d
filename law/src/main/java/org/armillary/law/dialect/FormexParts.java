package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.XmlReader;

/// The files of one Formex publication, told apart by their root elements.
///
/// @param main root of the act
/// @param annexes roots of its annexes, in the order of the manifest, else of their sequence numbers
/// @param manifest root of the `.doc` file that lists them
record FormexParts(Element main, List<Element> annexes, Optional<Element> manifest) {

    private static final Set<String> ACTS = Set.of("ACT", "CONS.ACT");
    private static final Set<String> ANNEXES = Set.of("ANNEX", "CONS.ANNEX");
    private static final Set<String> LISTS = Set.of("DOC", "TOC", "PUBLICATION", "OJ");

    private record Part(String name, Element root) {}

    /// Reads the files and finds each one's place.
    ///
    /// @param name name of the whole, for messages
    /// @throws MalformedDocumentException when a file is broken, or there is no act or more than one
    static FormexParts of(List<SourceFile> files, String name) throws MalformedDocumentException {
        List<Part> mains = new ArrayList<>();
        List<Part> annexes = new ArrayList<>();
        Optional<Element> manifest = Optional.empty();
        for (Part part : parts(files)) {
            String root = part.root.localName();
            if (root.equals("DOC")) {
                manifest = Optional.of(part.root);
            } else if (ANNEXES.contains(root)) {
                annexes.add(part);
            } else if (!LISTS.contains(root)) {
                mains.add(part);
            }
        }
        if (mains.isEmpty() && annexes.size() == 1) {
            mains.add(annexes.removeFirst());
        }
        return new FormexParts(main(mains, manifest, name), ordered(annexes, manifest), manifest);
    }

    /// The documents of all files; a file may wrap several in a root of its own.
    private static List<Part> parts(List<SourceFile> files) throws MalformedDocumentException {
        List<Part> parts = new ArrayList<>();
        for (SourceFile file : files) {
            Element root = XmlReader.read(file.bytes(), file.name());
            boolean wraps = !ACTS.contains(root.localName())
                    && root.elements().anyMatch(each -> ACTS.contains(each.localName()));
            for (Element each : wraps ? root.elements().toList() : List.of(root)) {
                parts.add(new Part(file.baseName(), each));
            }
        }
        return parts;
    }

    private static Element main(List<Part> mains, Optional<Element> manifest, String name)
            throws MalformedDocumentException {
        if (mains.size() == 1) {
            return mains.getFirst().root;
        }
        Optional<String> named = manifest.flatMap(each -> Names.below(each, "DOC.MAIN.PUB"))
                .flatMap(each -> Names.below(each, "REF.PHYS"))
                .flatMap(each -> each.find("FILE"));
        for (Part each : mains) {
            if (named.isPresent() && named.get().equals(each.name)) {
                return each.root;
            }
        }
        throw new MalformedDocumentException(
                name,
                0,
                0,
                mains.isEmpty()
                        ? "holds no Formex act (a file whose root element is ACT, CONS.ACT, GENERAL, …); add the act's own"
                                + " file to the folder"
                        : "holds " + mains.size() + " acts (" + mains.get(0).name + ", " + mains.get(1).name
                                + ", …) and no manifest that says which is the main one; read one act at a time");
    }

    private static List<Element> ordered(List<Part> annexes, Optional<Element> manifest) {
        Map<String, Integer> order = new HashMap<>();
        manifest.ifPresent(each -> each.walk()
                .filter(ref -> ref.localName().equals("REF.PHYS"))
                .forEach(ref -> order.putIfAbsent(ref.find("FILE").orElse(""), order.size())));
        List<Part> sorted = new ArrayList<>(annexes);
        sorted.sort((a, b) -> {
            int byManifest = Integer.compare(
                    order.getOrDefault(a.name, Integer.MAX_VALUE), order.getOrDefault(b.name, Integer.MAX_VALUE));
            return byManifest != 0 ? byManifest : sequence(a).compareTo(sequence(b));
        });
        return sorted.stream().map(Part::root).toList();
    }

    private static String sequence(Part part) {
        return Names.path(part.root, "BIB.INSTANCE", "NO.SEQ")
                .map(each -> Names.fold(each.text()))
                .orElse(part.name);
    }
}
