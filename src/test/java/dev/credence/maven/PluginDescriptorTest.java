package dev.credence.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The descriptor that Maven reads says what the annotations of the goals say. */
class PluginDescriptorTest {
    private static final String ANNOTATIONS = "org.apache.maven.plugins.annotations.";

    private final Document descriptor = descriptor();

    private static Document descriptor() {
        try (var in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return Jsoup.parse(java.util.Objects.requireNonNull(in), "UTF-8", "", Parser.xmlParser());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyGoalIsThereWithItsPhaseAndItsParameters() {
        var annotated = new TreeMap<String, String>();
        for (JavaClass type : new ClassFileImporter().importPackages("dev.credence.maven")) {
            if (type.isAnnotatedWith(ANNOTATIONS + "Mojo")) {
                var mojo = type.getAnnotationOfType(ANNOTATIONS + "Mojo");
                annotated.put(
                        text(mojo, "name"),
                        type.getName() + " in " + constant(mojo, "defaultPhase") + " thread-safe "
                                + mojo.get("threadSafe").orElse(false) + " with " + parameters(type));
            }
        }
        var described = new TreeMap<String, String>();
        for (Element mojo : descriptor.select("mojos > mojo")) {
            described.put(
                    mojo.selectFirst("> goal").text(),
                    mojo.selectFirst("> implementation").text() + " in "
                            + mojo.selectFirst("> phase").text() + " thread-safe "
                            + mojo.selectFirst("> threadSafe").text() + " with " + parameters(mojo));
        }
        assertEquals(lines(annotated), lines(described));
        assertEquals(4, described.size());
    }

    @Test
    void everyGoalAndParameterIsDescribed() {
        for (Element described : descriptor.select("mojo, parameter")) {
            assertFalse(described.selectFirst("> description").text().isBlank(), described.toString());
        }
    }

    private static String lines(Map<String, String> goals) {
        var text = new StringBuilder();
        goals.forEach(
                (goal, what) -> text.append(goal).append(": ").append(what).append('\n'));
        return text.toString();
    }

    /** Name, type, property, default, whether it is required and whether an author of a build may set it. */
    private static TreeSet<String> parameters(JavaClass type) {
        var all = new TreeSet<String>();
        for (JavaField field : type.getAllFields()) {
            if (field.isAnnotatedWith(ANNOTATIONS + "Parameter")) {
                var parameter = field.getAnnotationOfType(ANNOTATIONS + "Parameter");
                String property = text(parameter, "property");
                all.add(field.getName() + " " + field.getRawType().getName() + " "
                        + (property.isEmpty() ? "" : "${" + property + "}") + " " + text(parameter, "defaultValue")
                        + " required " + parameter.get("required").orElse(false) + " editable "
                        + !(boolean) parameter.get("readonly").orElse(false));
            }
        }
        return all;
    }

    private static TreeSet<String> parameters(Element mojo) {
        var all = new TreeSet<String>();
        for (Element parameter : mojo.select("parameters > parameter")) {
            String name = parameter.selectFirst("> name").text();
            var configured = mojo.selectFirst("configuration > " + name);
            assertEquals(parameter.selectFirst("> type").text(), configured.attr("implementation"));
            all.add(name + " " + configured.attr("implementation") + " " + configured.text() + " "
                    + configured.attr("default-value") + " required "
                    + parameter.selectFirst("> required").text() + " editable "
                    + parameter.selectFirst("> editable").text());
        }
        return all;
    }

    private static String text(JavaAnnotation<?> annotation, String member) {
        return annotation.get(member).map(Object::toString).orElse("");
    }

    /** {@code PROCESS_SOURCES} as {@code process-sources}. */
    private static String constant(JavaAnnotation<?> annotation, String member) {
        var value = (com.tngtech.archunit.core.domain.JavaEnumConstant)
                annotation.get(member).orElseThrow();
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
