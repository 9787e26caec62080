package dev.credence.syntax.format;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.SpecReader;
import dev.credence.syntax.ast.Declaration;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every spec of the project: real ones, policies, those of tests, also the faulty, and the examples of the manual. */
final class Corpus {
    private static final List<String> FOLDERS = List.of("specs", "src/main/resources", "src/test/resources", "docs");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```credence(-[a-z]+)?( .*)?\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private Corpus() {}

    static List<SourceFile> all() throws IOException {
        var all = new ArrayList<SourceFile>();
        for (var folder : FOLDERS) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith(".cred")) {
                        // One of them is not UTF-8, and says so.
                        all.add(new SourceFile(
                                file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
                    } else if (file.toString().endsWith(".md")) {
                        all.addAll(examples(file));
                    }
                }
            }
        }
        return all;
    }

    private static List<SourceFile> examples(Path page) throws IOException {
        var examples = new ArrayList<SourceFile>();
        var example = EXAMPLE.matcher(Files.readString(page));
        while (example.find()) {
            examples.add(new SourceFile(page + "#" + examples.size(), example.group(3)));
        }
        return examples;
    }

    /** Those that are read without a word. */
    static List<SourceFile> good() throws IOException {
        return all().stream().filter(Corpus::isGood).toList();
    }

    private static boolean isGood(SourceFile file) {
        boolean[] good = {true};
        SpecReader.read(file, d -> good[0] = false);
        return good[0];
    }

    static SourceFile file(String text) {
        return new SourceFile("a.cred", text);
    }

    static String format(String text) {
        return Formatter.format(file(text)).text();
    }

    /** All that is declared, places aside. */
    static String meaning(String text) {
        return SpecReader.read(file(text), d -> {}).declarations().stream()
                .map(Corpus::shown)
                .collect(Collectors.joining("\n"));
    }

    static List<Declaration> declarations(String text) {
        return SpecReader.read(file(text), d -> {}).declarations();
    }

    private static String shown(Object value) {
        if (value instanceof Span) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Corpus::shown).orElse("-");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Corpus::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record record) {
            return record.getClass().getSimpleName()
                    + Arrays.stream(record.getClass().getRecordComponents())
                            .map(component -> {
                                try {
                                    var accessor = component.getAccessor();
                                    accessor.setAccessible(true);
                                    return shown(Objects.requireNonNull(accessor.invoke(record)));
                                } catch (IllegalAccessException | InvocationTargetException e) {
                                    throw new AssertionError(e);
                                }
                            })
                            .collect(Collectors.joining("; ", "(", ")"));
        }
        return value.toString();
    }

    /** The comments, found without the formatter's help: a sign {@code #} outside of texts. */
    static List<String> comments(String text) {
        var comments = new ArrayList<String>();
        var piece = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\r\\n]|\\\\[\"\\\\])*\"|#[^\\r\\n]*", Pattern.DOTALL)
                .matcher(text);
        while (piece.find()) {
            if (piece.group().startsWith("#")) {
                comments.add(piece.group().replaceAll("[\\s\\u00A0]+$", ""));
            }
        }
        return comments;
    }
}
