package dev.credence.cli;

import dev.credence.Credence;
import picocli.CommandLine.IVersionProvider;

/** Which Credence this is. */
final class Version implements IVersionProvider {
    /** {@code credence 0.1.0}. */
    static String text() {
        return Credence.version();
    }

    /** The same, and the Java it runs on, in lines. */
    static String whole() {
        return text() + "\nJava " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor")
                + ")\n";
    }

    @Override
    public String[] getVersion() {
        return whole().split("\n");
    }
}
