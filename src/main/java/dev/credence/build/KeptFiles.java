package dev.credence.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files as they were read last. One that has not changed is not read again, and one that says the same as before is the same as before,
 * so that all that was made of it still holds.
 */
final class KeptFiles implements FileContents {
    /** Within this time of a change a second one may leave no trace: some file systems tell time in steps of two seconds. */
    private static final Duration RESTLESS = Duration.ofSeconds(3);

    private record Place(Path real, String shown, Class<?> as) {}

    /** What a folder tells of a file. */
    private record Stamp(
            long size, FileTime modified, @Nullable Object identity) {
        static Stamp of(Path real) throws IOException {
            var attributes = Files.readAttributes(real, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        }

        boolean isSettled(Instant at) {
            return modified.toInstant().plus(RESTLESS).isBefore(at);
        }
    }

    /** @param settled whether the stamp alone tells that nothing has changed */
    private record Kept(Stamp stamp, boolean settled, byte[] bytes, Object made) {}

    private final Clock clock;
    private Map<Place, Kept> before = new ConcurrentHashMap<>();
    private Map<Place, Kept> now = new ConcurrentHashMap<>();

    KeptFiles(Clock clock) {
        this.clock = clock;
    }

    /** Between two compilations: what the last one did not read is forgotten. */
    void nextCompilation() {
        before = now;
        now = new ConcurrentHashMap<>();
    }

    /** These are read again whatever their folder tells. */
    void doubt(Set<Path> changed) {
        before.replaceAll((place, kept) -> changed.contains(place.real()) ? doubted(kept) : kept);
    }

    /** So are all. */
    void doubtAll() {
        before.replaceAll((place, kept) -> doubted(kept));
    }

    private static Kept doubted(Kept kept) {
        return new Kept(kept.stamp(), false, kept.bytes(), kept.made());
    }

    @Override
    public <T> T read(Path real, String shown, Class<T> as, Function<byte[], T> use) throws IOException {
        var place = new Place(real, shown, as);
        var kept = before.get(place);
        // Asked before the bytes are read: what changes in between is then noticed the next time.
        var at = clock.instant();
        var stamp = Stamp.of(real);
        Kept current;
        if (kept != null && kept.settled() && kept.stamp().equals(stamp)) {
            current = kept;
        } else {
            byte[] bytes = Files.readAllBytes(real);
            boolean settled = stamp.isSettled(at);
            current = kept != null && Arrays.equals(kept.bytes(), bytes)
                    ? new Kept(stamp, settled, kept.bytes(), kept.made())
                    : new Kept(stamp, settled, bytes, use.apply(bytes));
        }
        now.put(place, current);
        return as.cast(current.made());
    }

    /** Whether a file was there, with something in it, when it was read last. */
    boolean hadText(Path real) {
        return in(before.entrySet(), real) || in(now.entrySet(), real);
    }

    private static boolean in(Collection<Map.Entry<Place, Kept>> kept, Path real) {
        return kept.stream()
                .anyMatch(entry ->
                        entry.getKey().real().equals(real) && entry.getValue().bytes().length > 0);
    }
}
