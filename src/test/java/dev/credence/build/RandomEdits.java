package dev.credence.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes the files of a folder the way authors, editors and accidents do. The same seed makes the same changes. */
final class RandomEdits {
    private final Path folder;
    private final Path original;
    private final Random random;

    /** @param original a folder with the same files, from which what was spoilt or removed can be taken again */
    RandomEdits(Path folder, Path original, long seed) {
        this.folder = folder;
        this.original = original;
        this.random = new Random(seed);
    }

    /** One change, in words. */
    String one() throws IOException {
        var files = files(folder);
        if (files.size() < 5) {
            copy(original, folder);
            return "take everything again";
        }
        var file = files.get(random.nextInt(files.size()));
        String what = what(file, files);
        return what + " " + folder.relativize(file);
    }

    private String what(Path file, List<Path> files) throws IOException {
        switch (random.nextInt(13)) {
            case 0 -> {
                Files.delete(file);
                return "delete";
            }
            case 1 -> {
                var other = folder.relativize(file).resolveSibling("moved-" + random.nextInt(4) + ending(file));
                Files.move(file, folder.resolve(other), StandardCopyOption.REPLACE_EXISTING);
                return "move to " + other + " what was";
            }
            case 2 -> {
                String text = Files.readString(file);
                Files.writeString(file, text.substring(0, random.nextInt(text.length() + 1)));
                return "cut off";
            }
            case 3 -> {
                var alike = files.stream()
                        .filter(other -> ending(other).equals(ending(file)))
                        .toList();
                var from = alike.get(random.nextInt(alike.size()));
                Files.writeString(file, Files.readString(file) + Files.readString(from));
                return "append " + folder.relativize(from) + " to";
            }
            case 4 -> {
                copy(original, folder);
                return "take everything again, not only";
            }
            case 5 -> {
                Files.writeString(file, Files.readString(file));
                return "save without a change";
            }
            case 6, 7 -> {
                Files.writeString(file, "# a remark\n" + Files.readString(file));
                return "push down";
            }
            default -> {
                return line(file);
            }
        }
    }

    private String line(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.isEmpty()) {
            return "leave empty";
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(at, line.replaceFirst("\\d", String.valueOf(1 + random.nextInt(5))));
            case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            default -> lines.set(at, line.replace("e", "a"));
        }
        Files.write(file, lines);
        return "change line " + (at + 1) + " of";
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.'));
    }

    static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(inside).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
