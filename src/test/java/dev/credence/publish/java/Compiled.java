package dev.credence.publish.java;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Generated sources on disk, compiled as strictly as javac can. */
final class Compiled {
    private final ClassLoader loader;

    private Compiled(ClassLoader loader) {
        this.loader = loader;
    }

    static Path write(Map<String, byte[]> files, Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.resolve("java");
    }

    /** What javac says; nothing is good. */
    static List<String> problems(Path sources, Path classes, String... options) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        var arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of(options));
        // A class path with nothing on it: the code needs nothing but the JDK.
        arguments.addAll(List.of("-cp", classes.toString(), "-d", classes.toString()));
        Files.createDirectories(classes);
        try (var files = compiler.getStandardFileManager(said, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(list(sources));
            boolean done =
                    compiler.getTask(null, files, said, arguments, null, units).call();
            var problems = said.getDiagnostics().stream().map(Object::toString).toList();
            return done || !problems.isEmpty() ? problems : List.of("it failed");
        }
    }

    /** What the compiler of another JDK says, in a process of its own; nothing is good. */
    static String otherJavac(Path javac, Path sources, Path classes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                javac.toString(),
                "-Xlint:all",
                "-Xdoclint:all",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-cp",
                classes.toString(),
                "-d",
                classes.toString()));
        Files.createDirectories(classes);
        Path arguments = classes.resolveSibling(classes.getFileName() + ".sources");
        Files.write(
                arguments,
                list(sources).stream()
                        .map(file -> '"' + file.toString().replace('\\', '/') + '"')
                        .toList());
        command.add("@" + arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : "failed: " + said;
    }

    /** The compiler of JDK 25, where there is one. */
    static Optional<Path> newestJavac() {
        return Optional.of(Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/javac"))
                .filter(Files::isExecutable);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    static Compiled load(Path classes) throws IOException {
        return new Compiled(new URLClassLoader(new URL[] {classes.toUri().toURL()}, null));
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    /** A constant of a generated class. */
    Object constant(String type, String name) throws ReflectiveOperationException {
        return loader.loadClass(type).getField(name).get(null);
    }

    /** What a generated class finds for a key. */
    Object find(String type, String method, String key) throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod(method, String.class).invoke(null, key);
    }

    /** What an accessor gives. */
    static Object get(Object of, String... accessors) throws ReflectiveOperationException {
        Object value = of;
        for (String accessor : accessors) {
            var method = value.getClass().getMethod(accessor);
            method.setAccessible(true);
            value = method.invoke(value);
        }
        return value;
    }
}
