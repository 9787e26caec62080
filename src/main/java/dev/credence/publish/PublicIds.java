package dev.credence.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The ids that registries, badge platforms and framework servers know things by. They are derived from the institution and the
 * name, so that every build on every machine gives the same, unless a lock says otherwise.
 */
public final class PublicIds {
    /** The name space of all derived ids (RFC 9562, version 5). Changing it would change every id that is not locked. */
    private static final UUID SPACE = UUID.fromString("5b4e9c1e-7f0a-5d9b-8f63-c4ed0e9ce001");

    private final Map<IdKey, UUID> known;

    private PublicIds(Map<IdKey, UUID> known) {
        this.known = known;
    }

    /** Every id derived. */
    public static PublicIds derived() {
        return new PublicIds(Map.of());
    }

    /** @param known what is not to be derived */
    public static PublicIds of(Map<IdKey, UUID> known) {
        return new PublicIds(new TreeMap<>(known));
    }

    public UUID of(IdKey key) {
        var found = known.get(key);
        return found == null ? derive(key) : found;
    }

    /** The id of something that belongs to a thing with an id and has no name of its own: a line between two, a way of grading. */
    public static UUID part(UUID whole, String part) {
        return version5(whole, part);
    }

    /** The id that a name gives. */
    public static UUID derive(IdKey key) {
        return version5(SPACE, key.institution() + "\n" + key.kind().word() + "\n" + key.name());
    }

    /** All that is not derived, in order: two that print the same give the same ids. */
    @Override
    public String toString() {
        return known.toString();
    }

    private static UUID version5(UUID space, String name) {
        try {
            var sum = MessageDigest.getInstance("SHA-1");
            sum.update(ByteBuffer.allocate(16)
                    .putLong(space.getMostSignificantBits())
                    .putLong(space.getLeastSignificantBits())
                    .array());
            var bytes = ByteBuffer.wrap(sum.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = bytes.getLong() & ~0xF000L | 0x5000L;
            long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
