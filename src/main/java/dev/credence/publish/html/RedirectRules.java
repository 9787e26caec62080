package dev.credence.publish.html;

import dev.credence.publish.JsonWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Redirects in the forms that common servers read. Queries stay where the server keeps them. */
final class RedirectRules {
    private static final Pattern PLAIN = Pattern.compile("[^A-Za-z0-9/_-]");

    private final String root;
    private final List<Redirect> redirects;

    /**
     * @param root the path the output folder is served under, with a slash at both ends
     * @param redirects the first that fits holds
     */
    RedirectRules(String root, List<Redirect> redirects) {
        this.root = root;
        this.redirects = redirects;
    }

    /** For {@code .htaccess}: what is below the address goes along by itself. */
    String apache() {
        var text = new StringBuilder("<IfModule mod_alias.c>\n");
        redirects.forEach(redirect -> text.append("  Redirect ")
                .append(redirect.status())
                .append(" \"")
                .append(open(redirect.from()))
                .append("\" \"")
                .append(open(redirect.to()))
                .append("\"\n"));
        return text.append("</IfModule>\n").toString();
    }

    /** For {@code _redirects}. */
    String pages() {
        var text = new StringBuilder("# Read by Netlify, Cloudflare Pages and others.\n");
        redirects.forEach(redirect -> text.append(root)
                .append(redirect.from())
                .append(redirect.whole() ? "* " : " ")
                .append(root)
                .append(redirect.to())
                .append(redirect.whole() ? ":splat " : " ")
                .append(redirect.status())
                .append('\n'));
        return text.toString();
    }

    /** For the {@code server} block of nginx, where a location of one address goes before one of many. */
    String nginx() {
        var text = new StringBuilder(
                "# Put \"include nginx-redirects.conf;\" with its full path into the server block.\n");
        for (var redirect : redirects) {
            String from = root + redirect.from();
            String to = root + redirect.to();
            if (redirect.whole()) {
                text.append("location ^~ ").append(from).append(" { rewrite ^").append(literally(from));
                text.append("(.*)$ ").append(to).append("$1 redirect; }\n");
            } else {
                text.append("location = ").append(from).append(" { return ").append(redirect.status());
                text.append(' ').append(to).append("$is_args$args; }\n");
            }
        }
        return text.toString();
    }

    /** For everything else: one object, its paths below the address of the output folder. */
    byte[] json() {
        var json = new JsonWriter();
        json.object(() -> json.objects("redirects", redirects, redirect -> {
            json.text("from", redirect.from());
            json.text("to", redirect.to());
            json.number("status", redirect.status());
            json.flag("everythingBelow", redirect.whole());
        }));
        return json.document();
    }

    /** Without the slash at its end, so that the address is found with and without it. */
    private String open(String path) {
        return root + path.substring(0, path.length() - 1);
    }

    private static String literally(String path) {
        return PLAIN.matcher(path).replaceAll("\\\\$0");
    }
}
