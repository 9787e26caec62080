package dev.credence.publish.java;

import dev.credence.model.Catalog;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** Java names for ids and codes. The same things get the same names in every run. */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /**
     * {@code catalog.csulb.e2026_2027}.
     *
     * @param root what the packages of all catalogs begin with
     */
    static String packageOf(String root, Catalog catalog) {
        return root + "." + packagePart(catalog.institution().id()) + ".e"
                + plain(catalog.edition().id()).toLowerCase(Locale.ROOT);
    }

    private static String packagePart(String id) {
        String name = plain(id).toLowerCase(Locale.ROOT);
        boolean digitFirst = Character.isDigit(name.charAt(0));
        return digitFirst || SourceVersion.isKeyword(name) ? "_" + name : name;
    }

    /**
     * A constant for each thing, in the given order: {@code GEOG_481}. Where several would have the same name the first keeps it and
     * the others get a number.
     */
    static <T> Map<T, String> constants(List<T> things, Function<T, String> id) {
        var bases = things.stream().map(t -> constant(id.apply(t))).toList();
        var wanted = Set.copyOf(bases);
        Set<String> used = new HashSet<>(Set.of("ALL"));
        // By identity: a program is a deep record, and its hash as dear as the program is long.
        var names = new IdentityHashMap<T, String>();
        for (int at = 0; at < bases.size(); at++) {
            String name = bases.get(at);
            for (int i = 2; used.contains(name) || (i > 2 && wanted.contains(name)); i++) {
                name = bases.get(at) + "_" + i;
            }
            used.add(name);
            names.put(things.get(at), name);
        }
        return names;
    }

    /** The name that a thing has unless another one has it. */
    static String constant(String id) {
        String name = plain(id).toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** Letters and digits of ASCII, accents taken off, anything else an underline. */
    private static String plain(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (name.isEmpty()) {
            return "unnamed";
        }
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceAll("_+$", "");
    }
}
