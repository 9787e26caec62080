package dev.credence.publish.html;

/**
 * An address that leads to another. Both are folders below the output folder, with a slash at the end:
 * {@code csulb/current/programs/maps/}.
 *
 * @param permanent whether it will lead there for good; the current edition gives way to the next one
 * @param whole whether every address below it leads to the same place below the other
 * @param title what is there now
 */
record Redirect(String from, String to, boolean permanent, boolean whole, String title) {
    /** The number that servers send. */
    int status() {
        return permanent ? 301 : 302;
    }
}
