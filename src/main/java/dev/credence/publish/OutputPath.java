package dev.credence.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which paths may be written: relative, and names that every common file system and web server takes. */
public final class OutputPath {
    /** What the writer's own files begin with. */
    static final String OWN = ".credence-";

    private static final int LONGEST_NAME = 255;
    private static final String FORBIDDEN = "\\:*?\"<>|";
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");

    private OutputPath() {}

    /** What is wrong with a path; empty where nothing is. */
    static Optional<String> problem(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("the path must be relative");
        }
        int start = 0;
        while (start <= path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            var problem = nameProblem(path.substring(start, end));
            if (problem.isPresent()) {
                return problem;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> nameProblem(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return Optional.of("the path must not leave its folder or have empty parts");
        }
        if (name.startsWith(OWN)) {
            return Optional.of("names that begin with " + OWN + " are the writer's own");
        }
        char last = name.charAt(name.length() - 1);
        if (last == '.' || last == ' ' || name.charAt(0) == ' ') {
            return Optional.of("a name must not end in a dot, nor begin or end in a space: Windows drops them");
        }
        if (isDevice(name)) {
            return Optional.of("Windows reserves the name " + name);
        }
        return characterProblem(name);
    }

    private static Optional<String> characterProblem(String name) {
        boolean ascii = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0) {
                return Optional.of("a name must not contain control characters or any of " + FORBIDDEN);
            }
            ascii &= c < 0x80;
        }
        if (ascii) {
            return name.length() > LONGEST_NAME ? tooLong() : Optional.empty();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)
                || !Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of("a name must be well-formed Unicode in the composed form (NFC)");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME ? tooLong() : Optional.empty();
    }

    private static Optional<String> tooLong() {
        return Optional.of("a name must not be longer than " + LONGEST_NAME + " bytes");
    }

    /** {@code CON}, {@code nul.html}, {@code COM1.tar.gz}: reserved whatever follows the first dot. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        if (stem.length() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT"))) {
            return "0123456789\u00b9\u00b2\u00b3".indexOf(stem.charAt(3)) >= 0;
        }
        return DEVICES.contains(stem);
    }

    /** Equal for paths that a file system may take for the same. */
    public static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The folder a path lies in: {@code a/b} for {@code a/b/c}, nothing for {@code c}. */
    static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last name of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
