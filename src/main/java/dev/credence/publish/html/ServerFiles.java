package dev.credence.publish.html;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The security headers, the page for addresses that lead nowhere and the redirects, in the forms that common servers read. */
final class ServerFiles {
    private static final Map<String, String> HEADERS = headers();

    private ServerFiles() {}

    private static Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", SecurityPolicy.HEADER);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        return headers;
    }

    /**
     * The files by their names.
     *
     * @param root the path the output folder is served under: {@code /}, {@code /catalog/}
     * @param redirects the first that fits holds
     */
    static Map<String, byte[]> of(String root, List<Redirect> redirects) {
        var rules = new RedirectRules(root, redirects);
        var files = new LinkedHashMap<String, byte[]>();
        files.put(".htaccess", bytes(apache(root) + rules.apache()));
        files.put("_redirects", bytes(rules.pages()));
        files.put("nginx-redirects.conf", bytes(rules.nginx()));
        files.put("redirects.json", rules.json());
        files.put("_headers", bytes(pages(root)));
        files.put("nginx-headers.conf", bytes(nginx(root)));
        return files;
    }

    private static String apache(String root) {
        var text = new StringBuilder("# Read by Apache where AllowOverride permits it.\n<IfModule mod_headers.c>\n");
        HEADERS.forEach((name, value) -> text.append("  Header always set ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\"\n"));
        return text.append("</IfModule>\nAddDefaultCharset utf-8\nErrorDocument 404 ")
                .append(root)
                .append("404.html\n")
                .toString();
    }

    private static String pages(String root) {
        var text = new StringBuilder("# Read by Netlify, Cloudflare Pages and others.\n" + root + "*\n");
        HEADERS.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append("\n"));
        return text.toString();
    }

    private static String nginx(String root) {
        var text =
                new StringBuilder("# Put \"include nginx-headers.conf;\" with its full path into the server block.\n");
        HEADERS.forEach((name, value) -> text.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
        return text.append("charset utf-8;\nerror_page 404 ")
                .append(root)
                .append("404.html;\n")
                .toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
