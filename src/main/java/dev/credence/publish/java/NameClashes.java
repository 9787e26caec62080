package dev.credence.publish.java;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds things whose constants would have the same name in Java, so that the later ones get numbers. */
final class NameClashes {
    private final DiagnosticSink sink;

    NameClashes(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Warns of each thing that cannot have its name.
     *
     * @param id its id or code
     * @param place where it was declared
     * @param search the method that finds it whatever its name
     */
    <T> void find(List<T> things, Function<T, String> id, Function<T, Span> place, String search) {
        var names = Names.constants(things, id);
        Map<String, T> owners = new HashMap<>();
        for (var thing : things) {
            owners.put(name(names, thing), thing);
        }
        for (var thing : things) {
            String wanted = Names.constant(id.apply(thing));
            String name = name(names, thing);
            // `ALL` is taken by the list of all: nothing that stays or goes can change that.
            var owner = owners.get(wanted);
            if (!name.equals(wanted) && owner != null) {
                sink.report(Diagnostic.of(
                                Code.SAME_JAVA_NAME,
                                place.apply(thing),
                                "in the Java classes `" + id.apply(thing) + "` cannot be `" + wanted + "`, which is `"
                                        + id.apply(owner) + "` already; it is `" + name + "`")
                        .related(place.apply(owner), "`" + wanted + "`")
                        .note("names keep letters and digits; everything else in them becomes an underline")
                        .help("give one of them another name, or use `" + search + "(\"" + id.apply(thing) + "\")`"));
            }
        }
    }

    private static <T> String name(Map<T, String> names, T thing) {
        return names.getOrDefault(thing, "");
    }
}
