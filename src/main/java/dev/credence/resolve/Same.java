package dev.credence.resolve;

import java.util.List;

/** A key made of objects, the same when each of them is the same object: for inputs that are large, never change, and are kept. */
public final class Same {
    private final Class<?> what;
    private final Object[] parts;
    private final int hash;

    private Same(Class<?> what, Object[] parts) {
        this.what = what;
        this.parts = parts;
        int sum = what.hashCode();
        for (var part : parts) {
            sum = 31 * sum + System.identityHashCode(part);
        }
        this.hash = sum;
    }

    /** @param what the kind of result that the key stands for */
    public static Same of(Class<?> what, Object... parts) {
        return new Same(what, parts.clone());
    }

    /** @param first one more part before those of the list */
    public static Same ofAll(Class<?> what, Object first, List<?> rest) {
        var parts = new Object[rest.size() + 1];
        parts[0] = first;
        for (int i = 0; i < rest.size(); i++) {
            parts[i + 1] = rest.get(i);
        }
        return new Same(what, parts);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // what the class is for
    public boolean equals(Object other) {
        if (!(other instanceof Same same) || hash != same.hash || what != same.what) {
            return false;
        }
        if (parts.length != same.parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != same.parts[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
