package dev.credence.publish;

import dev.credence.diagnostic.DiagnosticSink;

/**
 * One kind of output. The same publication gives the same files with the same bytes, whatever the machine, locale, time zone or
 * thread: no clock, no random numbers, no default locale, LF, UTF-8.
 */
public interface Product {
    /** The word after {@code --only}: {@code html}, {@code json}, {@code java}. */
    String name();

    /** What it was told when it was made, where its files depend on that: an output made with something else is not up to date. */
    default String settings() {
        return "";
    }

    /** Whether it can only be made for a known address: the file's own address stands in it. */
    default boolean needsAddress() {
        return false;
    }

    /** Tells what the specs do not say and this product must have. Nothing is published while there is something. */
    default void check(Publication publication, DiagnosticSink sink) {}

    /** What it puts into the heads of the catalog's pages. */
    default PageHeads heads(Publication publication) {
        return PageHeads.NONE;
    }

    /** Hands every file of this product to {@code output}, in any order. */
    void publish(Publication publication, Output output);
}
