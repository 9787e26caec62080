package dev.credence.publish.html;

/**
 * What a page may load and run: files of its own address and nothing else. It stands in every page and again in the header files for
 * servers, where the parts that a page cannot say of itself are added.
 */
public final class SecurityPolicy {
    /** In the head of every page. */
    public static final String IN_PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    /** As a header: no other site may frame the pages. */
    static final String HEADER = IN_PAGE + "; frame-ancestors 'none'";

    private SecurityPolicy() {}
}
