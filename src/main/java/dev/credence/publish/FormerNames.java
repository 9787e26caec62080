package dev.credence.publish;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The short names that programs of a catalog had and no program has any more, and those of programs that it does not show and that one of
 * them replaces. Their addresses lead to the programs of today. A former title is none: it never was an address.
 */
public final class FormerNames {
    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

    private FormerNames() {}

    /** In the order of the programs; where two claim a name, the first has it. */
    public static Map<String, Program> of(Catalog catalog) {
        var taken = new HashSet<String>();
        taken.add("index");
        catalog.programs()
                .forEach(program -> taken.add(OutputPath.fold(program.facts().id())));
        var found = new LinkedHashMap<String, Program>();
        for (var program : catalog.programs()) {
            for (var name : program.facts().formerly()) {
                boolean isAddress = SHORT_NAME.matcher(name).matches()
                        && OutputPath.problem(name).isEmpty();
                if (isAddress && taken.add(OutputPath.fold(name))) {
                    found.put(name, program);
                }
            }
        }
        catalog.replaced().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(replaced -> catalog.program(replaced.getValue())
                        .filter(program -> taken.add(OutputPath.fold(replaced.getKey())))
                        .ifPresent(program -> found.put(replaced.getKey(), program)));
        return found;
    }
}
