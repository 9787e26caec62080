package dev.credence.publish.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the sample for people to look at: {@code java ... WriteSample DIR}. */
final class WriteSample {
    private WriteSample() {}

    public static void main(String[] args) throws Exception {
        for (var file : Sample.files(Sample.publication(Optional.of("https://catalog.example.edu")))
                .entrySet()) {
            var path = Path.of(args[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
