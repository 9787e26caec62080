package dev.credence.cli;

/** The exit statuses that build tools rely on. */
final class Exit {
    static final int FINE = 0;
    /** Diagnostics with errors, or an output folder that is out of date. */
    static final int BAD_CONTENT = 1;

    static final int USAGE = 2;
    /** Something could not be read or written. */
    static final int UNREADABLE = 3;

    static final int INTERNAL = 70;

    private Exit() {}
}
