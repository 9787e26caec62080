package dev.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.build.Policies;
import dev.credence.policy.fact.Fact;
import dev.credence.policy.fact.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the tables of {@code docs/policy.md} with what the compiler knows: every fact with its values, every reading of csulb-2024. */
class PolicyManualTest {
    private static final Path PAGE = Path.of("docs/policy.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    @Test
    void theTableHasEveryFactAndNoOther() throws IOException {
        var names = new TreeSet<String>();
        new Facts().all().forEach(fact -> names.add(fact.name()));
        assertEquals(String.join("\n", names), String.join("\n", table().keySet()));
    }

    @Test
    void theTableHasTheFactsInAlphabeticalOrderAndOnce() throws IOException {
        var names = rows("### All facts").stream()
                .map(row -> quoted(row.get(0)).get(0))
                .toList();
        assertEquals(names.stream().sorted().distinct().toList(), names);
    }

    @Test
    void theTableHasTheValuesOfEveryFact() throws IOException {
        var table = table();
        for (var fact : new Facts().all()) {
            var cell = table.getOrDefault(fact.name(), List.of("", "")).get(0);
            if (fact.values().isEmpty()) {
                assertEquals(sort(fact), cell, fact.name());
            } else {
                assertEquals(new TreeSet<>(fact.values()), new TreeSet<>(quoted(cell)), fact.name());
            }
        }
    }

    @Test
    void factsOfTheCatalogAreSaidToBeSo() throws IOException {
        var table = table();
        for (var fact : new Facts().all()) {
            var meaning = table.getOrDefault(fact.name(), List.of("", "")).get(1);
            assertEquals(fact.ofCatalog(), meaning.startsWith("of the catalog"), fact.name());
        }
    }

    @Test
    void everyReadingIsExplained() throws IOException {
        var explained =
                rows("## 5. ").stream().map(row -> row.get(0)).distinct().toList();
        var policy = Policies.bundled().get("csulb-2024");
        assertTrue(policy != null);
        var numbers = policy.clauses().stream()
                .filter(clause -> !clause.readings().isEmpty())
                .map(clause -> clause.number())
                .toList();
        assertEquals(numbers, explained);
    }

    private static String sort(Fact fact) {
        if (fact.convertible()) {
            return "a number of units";
        }
        return fact.write().isPresent() ? "stated" : "a number";
    }

    /** For each fact the cells after its name. */
    private static Map<String, List<String>> table() throws IOException {
        var table = new TreeMap<String, List<String>>();
        for (var row : rows("### All facts")) {
            table.put(quoted(row.get(0)).get(0), row.subList(1, row.size()));
        }
        return table;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    /** The rows of the first table after a heading, without its head. */
    private static List<List<String>> rows(String heading) throws IOException {
        var rows = new ArrayList<List<String>>();
        boolean below = false;
        for (var line : Files.readAllLines(PAGE)) {
            if (!below) {
                below = line.startsWith(heading);
            } else if (line.startsWith("|")) {
                rows.add(cells(line));
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        return rows.subList(2, rows.size());
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.substring(1, line.lastIndexOf('|')).split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
