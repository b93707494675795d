package org.armillary;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The packages directly below one base package and, for each, the siblings that its `package-info` declares and
/// those that its byte code touches. Names are simple: `frbr`, not `org.armillary.law.frbr`.
///
/// @param base the base package's full name
/// @param declared siblings by package, as declared; empty optional where a package declares nothing
/// @param touched siblings by package, as found in the byte code, nested packages counted to their first ancestor
record DeclaredPackages(
        String base, Map<String, Optional<List<String>>> declared, Map<String, List<JavaPackage>> touched) {

    /// @param base the base package's full name
    /// @param member which of the packages directly below it count
    /// @param declaration how a package says what it uses
    static DeclaredPackages of(
            JavaClasses classes,
            String base,
            Predicate<JavaPackage> member,
            Function<JavaPackage, Optional<String[]>> declaration) {
        var declared = new TreeMap<String, Optional<List<String>>>();
        var touched = new TreeMap<String, List<JavaPackage>>();
        classes.getPackage(base).getSubpackages().stream().filter(member).forEach(sibling -> {
            String name = sibling.getRelativeName();
            declared.put(name, declaration.apply(sibling).map(List::of));
            touched.put(name, List.copyOf(sibling.getPackageDependenciesFromThisPackageTree()));
        });
        return new DeclaredPackages(base, declared, touched);
    }

    /// One line for each fault: a package without a declaration, a declared name that is no package, an undeclared
    /// arrow.
    List<String> faults() {
        var faults = new ArrayList<String>();
        declared.forEach((name, siblings) -> {
            if (siblings.isEmpty()) {
                faults.add(base + "." + name + " declares no neighbours in its package-info");
            }
            undeclared(name, siblings.orElse(List.of()))
                    .forEach(sibling -> faults.add(base + "." + name + " uses " + sibling + " without declaring it"));
        });
        return faults;
    }

    private List<String> undeclared(String name, List<String> allowed) {
        return siblingsTouchedBy(name).stream()
                .filter(sibling -> !allowed.contains(sibling))
                .toList();
    }

    /// Simple names of the siblings that the package's byte code touches, sorted.
    List<String> siblingsTouchedBy(String name) {
        return touched.getOrDefault(name, List.of()).stream()
                .map(JavaPackage::getName)
                .filter(full -> full.startsWith(base + "."))
                .map(full -> full.substring(base.length() + 1).split("\\.", 2)[0])
                .filter(sibling -> !sibling.equals(name) && declared.containsKey(sibling))
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether the package's byte code touches the other base package or anything below it.
    boolean touches(String name, String otherBase) {
        return touched.getOrDefault(name, List.of()).stream()
                .map(JavaPackage::getName)
                .anyMatch(full -> full.equals(otherBase) || full.startsWith(otherBase + "."));
    }

    /// The declared arrows, without packages that declare nothing.
    Map<String, List<String>> arrows() {
        return declared.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().orElse(List.of()), (a, b) -> a, TreeMap::new));
    }
}
