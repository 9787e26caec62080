package dev.credence.cli;

import dev.credence.Credence;
import picocli.CommandLine.IVersionProvider;

/** Which Credence this is. */
final class Version implements IVersionProvider {
    /** {@code credence 0.1.0}. */
    static String text() {
        return Credence.version();
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }
}
