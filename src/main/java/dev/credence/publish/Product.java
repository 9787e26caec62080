package dev.credence.publish;

/**
 * One kind of output. The same publication gives the same files with the same bytes, whatever the machine, locale, time zone or
 * thread: no clock, no random numbers, no default locale, LF, UTF-8.
 */
public interface Product {
    /** The word after {@code --only}: {@code html}, {@code json}, {@code java}. */
    String name();

    /** Hands every file of this product to {@code output}, in any order. */
    void publish(Publication publication, Output output);
}
