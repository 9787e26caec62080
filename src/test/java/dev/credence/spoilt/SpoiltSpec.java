package dev.credence.spoilt;

import dev.credence.build.Workspace;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A real spec with one slip in it, as an author makes them.
 *
 * @param kind the kind of slip
 * @param path of the spec, below {@code specs/}
 * @param found what is changed; it stands in the spec once
 * @param put what stands there instead
 * @param code the diagnostic that is due
 * @param line the line on which it is due, from 1
 */
public record SpoiltSpec(String kind, String path, String found, String put, String code, int line) {
    private static final Path SPECS = Path.of("specs");

    /** Reads a table of slips; see {@code src/test/resources/spoilt/README.md}. */
    public static List<SpoiltSpec> table(Path file) throws IOException {
        var specs = new ArrayList<SpoiltSpec>();
        for (String text : Files.readString(file).split("(?m)^= ")) {
            if (!text.startsWith("#")) {
                specs.add(one(text));
            }
        }
        return specs;
    }

    /** The tables, without their endings. */
    public static final List<String> TABLES = List.of("word-processor", "signs", "words", "meaning");

    /** The slips of all tables. */
    public static List<SpoiltSpec> all() throws IOException {
        var all = new ArrayList<SpoiltSpec>();
        for (var table : TABLES) {
            all.addAll(table(Path.of("src/test/resources/spoilt", table + ".txt")));
        }
        return all;
    }

    /** The spec with the slip in it. */
    public String text() throws IOException {
        return Files.readString(SPECS.resolve(path)).replace(found, put);
    }

    private static SpoiltSpec one(String text) throws IOException {
        var lines = text.strip().split("\n");
        var head = lines[0].split(" ");
        var due = lines[lines.length - 1].substring(2).split(" at ", 2);
        String found = joined(lines, "- ");
        String put = joined(lines, "+ ");
        String whole = Files.readString(SPECS.resolve(head[1]));
        if (whole.split(java.util.regex.Pattern.quote(found), -1).length != 2) {
            throw new AssertionError("not once in " + head[1] + ": " + found);
        }
        String spoilt = whole.replace(found, put);
        int at = due.length == 1 ? whole.indexOf(found) + firstDifference(found, put) : place(spoilt, due[1], text);
        int line = (int) spoilt.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new SpoiltSpec(head[0], head[1], found, put, due[0], line);
    }

    private static String joined(String[] lines, String sign) {
        var all = Arrays.stream(lines)
                .filter(line -> line.startsWith(sign) || line.equals(sign.strip()))
                .map(line -> line.equals(sign.strip()) ? "" : line.substring(2))
                .toList();
        return String.join("\n", all);
    }

    /** Within the lines that are changed, the first that is. */
    private static int firstDifference(String found, String put) {
        int i = 0;
        while (i < Math.min(found.length(), put.length() - 1) && found.charAt(i) == put.charAt(i)) {
            i++;
        }
        // A line that is put in begins after the line end before it.
        boolean newLine = i == found.length() && put.charAt(i) == '\n';
        return newLine ? i + 1 : i;
    }

    /** Where a snippet stands; {@code /2} before it means the second time. */
    private static int place(String spoilt, String snippet, String of) {
        boolean second = snippet.startsWith("/2 ");
        String wanted = second ? snippet.substring(3) : snippet;
        int at = spoilt.indexOf(wanted);
        at = second && at >= 0 ? spoilt.indexOf(wanted, at + 1) : at;
        if (at < 0) {
            throw new AssertionError("no such place: " + of);
        }
        return at;
    }

    /** The institution of the spec, with the slip. */
    Workspace workspace() throws IOException {
        var files = new ArrayList<SourceFile>();
        String institution = path.substring(0, path.indexOf('/'));
        String edition = path.substring(0, path.lastIndexOf('/'));
        files.add(file(institution + "/institution.cred"));
        try (var inside = Files.list(SPECS.resolve(edition))) {
            for (var other : inside.sorted().toList()) {
                files.add(file(edition + "/" + other.getFileName()));
            }
        }
        return new Workspace(files, Set.of(), (spec, name) -> new DataFiles.Answer.Missing(List.of()), List.of());
    }

    private SourceFile file(String name) throws IOException {
        String text = Files.readString(SPECS.resolve(name));
        return new SourceFile(name, name.equals(path) ? text.replace(found, put) : text);
    }

    /** The spec as it should be. */
    String whole() throws IOException {
        return Files.readString(SPECS.resolve(path));
    }
}
