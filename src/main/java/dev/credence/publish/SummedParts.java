package dev.credence.publish;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Sums the parts of a large file in another thread while the next ones are made, so that nobody waits for the sum at the end. */
final class SummedParts implements FileParts {
    private final Consumer<Content> done;
    private final List<byte[]> parts = new ArrayList<>();
    private final MessageDigest sum = Sha256.begin();
    private CompletableFuture<Void> summed = CompletableFuture.completedFuture(null);

    /** @param done takes the file when it has ended */
    SummedParts(Consumer<Content> done) {
        this.done = done;
    }

    @Override
    public void add(byte[] part) {
        parts.add(part);
        summed = summed.thenRunAsync(() -> sum.update(part));
    }

    @Override
    public void end() {
        summed.join();
        done.accept(new Content(parts, Sha256.end(sum)));
    }
}
