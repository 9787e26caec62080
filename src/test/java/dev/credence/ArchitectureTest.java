package dev.credence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Keeps the order of the packages that the architecture promises. Every rule is tried twice: on the
 * product, where it must hold, and on {@code dev.credence.fixture}, a small tree of the same shape in which each rule
 * is broken once, where it must fail.
 */
class ArchitectureTest {
    /** Whatever folder a build uses: the quick one has its own. */
    private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

    private static final String PRODUCT = "dev.credence";
    private static final String FIXTURE = "dev.credence.fixture";

    /** Ground floor first: a package uses only those before it. The faces at the end do not use each other. */
    private static final List<String> FLOORS =
            List.of("source", "diagnostic", "syntax", "model", "resolve", "path", "policy", "publish", "build");

    private static final List<String> FACES = List.of("cli", "lsp", "maven");

    /** Pure: inputs come in as values, so that these packages run anywhere, also in a browser. */
    private static final List<String> CORE = FLOORS.subList(0, FLOORS.indexOf("policy") + 1);

    /** Who may use what: the root package of a library, and the packages that may know it. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.antlr", List.of("syntax"),
            "com.palantir.javapoet", List.of("publish.java"),
            "gg.jte", List.of("publish.html"),
            "com.fasterxml.jackson", List.of("diagnostic", "resolve", "publish"),
            "org.apache.commons.csv", List.of("resolve", "publish.csv"),
            "picocli", List.of("cli"),
            "org.eclipse.lsp4j", List.of("lsp"),
            "org.apache.maven", List.of("maven"));

    private static final Set<String> OUTSIDE_PACKAGES =
            Set.of("java.lang.reflect", "java.util.concurrent", "java.net", "java.nio.channels");

    private static final Set<String> OUTSIDE_TYPES = Set.of(
            "java.lang.Thread",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.nio.file.Files",
            "java.nio.file.FileSystems",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile");

    /** Values that only name a place. */
    private static final Set<String> NAMES = Set.of("java.net.URI", "java.net.URISyntaxException");

    /** What touches the world outside the program. A {@code Path} as a mere name is harmless and not among it. */
    private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD = DescribedPredicate.describe(
            "files, the network, threads or reflection",
            type -> OUTSIDE_TYPES.contains(type.getName())
                    || (OUTSIDE_PACKAGES.contains(type.getPackageName()) && !NAMES.contains(type.getName())));

    @TestFactory
    Stream<DynamicTest> the_product_keeps_the_rules() {
        var classes = new ClassFileImporter()
                .withImportOption(NO_TESTS)
                .importPackages(PRODUCT);
        return rules(PRODUCT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_rule_is_noticed() {
        var classes = new ClassFileImporter().importPackages(FIXTURE);
        return rules(FIXTURE).entrySet().stream()
                .filter(rule -> isBrokenInFixture(rule.getKey()))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getKey(), () -> assertTrue(broken(rule.getValue(), classes))));
    }

    @TestFactory
    Stream<DynamicTest> what_is_allowed_is_not_noticed() {
        var classes = new ClassFileImporter().importPackages(FIXTURE);
        return rules(FIXTURE).entrySet().stream()
                .filter(rule -> !isBrokenInFixture(rule.getKey()))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getKey(), () -> assertFalse(broken(rule.getValue(), classes))));
    }

    /** The fixture breaks one rule of each kind; the same kind for another package must then hold in it. */
    private static boolean isBrokenInFixture(String rule) {
        return Set.of(
                        "model uses only what lies below it",
                        "cli does not use another face",
                        "publish.csv does not use another product",
                        "picocli stays in cli",
                        "the core does not touch files, the network, threads or reflection",
                        "no field is both static and not final")
                .contains(rule);
    }

    private static boolean broken(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).hasViolation();
    }

    private static Map<String, ArchRule> rules(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        for (var floor : FLOORS) {
            var above = new ArrayList<>(FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()));
            above.addAll(FACES);
            if (floor.equals("model")) {
                // Below it in the list, yet what a program means must not depend on how it is written.
                above.add("syntax");
            }
            rules.put(
                    floor + " uses only what lies below it",
                    noClasses().that(within(root, List.of(floor))).should().dependOnClassesThat(within(root, above)));
        }
        for (var face : FACES) {
            var others = FACES.stream().filter(other -> !other.equals(face)).toList();
            rules.put(
                    face + " does not use another face",
                    noClasses().that(within(root, List.of(face))).should().dependOnClassesThat(within(root, others)));
        }
        for (var product : products(root)) {
            rules.put(
                    product + " does not use another product",
                    noClasses()
                            .that(within(root, List.of(product)))
                            .should()
                            .dependOnClassesThat(within(root, List.of("publish"))
                                    .and(DescribedPredicate.not(within(root, List.of(product))))
                                    .and(DescribedPredicate.not(in(root + ".publish")))));
        }
        LIBRARIES.forEach((library, users) -> rules.put(
                library + " stays in " + String.join(", ", users),
                noClasses()
                        .that(DescribedPredicate.not(within(root, users)))
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "in " + library,
                                type -> type.getPackageName().equals(library)
                                        || type.getPackageName().startsWith(library + ".")))));
        rules.put(
                "the core does not touch " + OUTSIDE_WORLD.getDescription(),
                noClasses().that(within(root, CORE)).should().dependOnClassesThat(OUTSIDE_WORLD));
        rules.put(
                "no field is both static and not final",
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat(DescribedPredicate.not(generated(root)))
                        .and()
                        .doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should()
                        .beFinal());
        // A package may not exist yet.
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static List<String> products(String root) {
        return new ClassFileImporter()
                .importPackages(root).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(root + ".publish."))
                        .map(name ->
                                "publish." + name.substring(root.length() + 9).replaceAll("\\..*", ""))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static DescribedPredicate<JavaClass> within(String root, List<String> packages) {
        return DescribedPredicate.describe(
                "in " + String.join(", ", packages),
                type -> packages.stream()
                        .anyMatch(part -> type.getPackageName().equals(root + "." + part)
                                || type.getPackageName().startsWith(root + "." + part + ".")));
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return DescribedPredicate.describe(
                "in " + name + " itself", type -> type.getPackageName().equals(name));
    }

    /** ANTLR's caches and JTE's tables are theirs, not ours. */
    private static DescribedPredicate<JavaClass> generated(String root) {
        return DescribedPredicate.describe(
                "generated",
                type -> type.isAssignableTo("org.antlr.v4.runtime.Recognizer")
                        || type.getPackageName().startsWith(root + ".publish.html.templates"));
    }
}
