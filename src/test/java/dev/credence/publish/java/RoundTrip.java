package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code catalog.json} into generated classes and compares it with their constants. */
final class RoundTrip {
    private final Compiled compiled;
    private final String in;

    /** @param in the package of the generated classes */
    RoundTrip(Compiled compiled, String in) {
        this.compiled = compiled;
        this.in = in + ".";
    }

    /** The catalog as Jackson reads it, without any configuration. */
    Object read(byte[] catalogJson) throws Exception {
        return new ObjectMapper().readValue(catalogJson, compiled.type(in + "Catalog"));
    }

    /** The same by the next version of Jackson. */
    Object readByJackson3(byte[] catalogJson) throws Exception {
        return new tools.jackson.databind.ObjectMapper().readValue(catalogJson, compiled.type(in + "Catalog"));
    }

    /** The same for those who use another library, which gives maps and lists. */
    Object of(Map<String, ?> members) throws ReflectiveOperationException {
        return compiled.type(in + "Catalog").getMethod("of", Map.class).invoke(null, members);
    }

    /** What was read is what the constants say, all of it. */
    void assertSame(Object catalog) throws ReflectiveOperationException {
        same("institution", compiled.constant(in + "Catalog", "INSTITUTION"), Compiled.get(catalog, "institution"));
        same("edition", compiled.constant(in + "Catalog", "EDITION"), Compiled.get(catalog, "edition"));
        same("degrees", compiled.constant(in + "Catalog", "DEGREES"), Compiled.get(catalog, "degrees"));
        same(
                "courses",
                by("code", compiled.constant(in + "Courses", "ALL")),
                by("code", Compiled.get(catalog, "courses")));
        same(
                "programs",
                by("id", compiled.constant(in + "Programs", "ALL")),
                by("id", Compiled.get(catalog, "programs")));
    }

    /** Constants that are spread over several classes stand in another order than the document. */
    private static Map<Object, Object> by(String key, Object list) throws ReflectiveOperationException {
        var all = new LinkedHashMap<>();
        for (var one : (List<?>) list) {
            assertEquals(null, all.put(Compiled.get(one, key), one), "twice the same " + key);
        }
        return all;
    }

    /** Looks for the smallest thing that differs, so that a failure can be read. */
    private static void same(String place, Object expected, Object found) throws ReflectiveOperationException {
        if (expected.equals(found)) {
            return;
        }
        if (expected instanceof Record && expected.getClass() == found.getClass()) {
            for (var component : expected.getClass().getRecordComponents()) {
                String name = component.getName();
                same(place + "." + name, Compiled.get(expected, name), Compiled.get(found, name));
            }
        } else if (expected instanceof List<?> list && found instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                same(place + "[" + i + "]", list.get(i), other.get(i));
            }
        } else if (expected instanceof Map<?, ?> map
                && found instanceof Map<?, ?> other
                && map.keySet().equals(other.keySet())) {
            for (var key : map.keySet()) {
                same(place + "[" + key + "]", map.get(key), other.get(key));
            }
        } else if (expected instanceof Optional<?> optional
                && found instanceof Optional<?> other
                && optional.isPresent()
                && other.isPresent()) {
            same(place, optional.get(), other.get());
        }
        assertEquals(expected, found, place);
    }
}
