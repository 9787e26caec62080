package dev.credence.publish.html;

import java.util.regex.Pattern;

/** What servers do with their rules, by their manuals: the address that they send the reader to; empty where no rule fits. */
final class ServerRules {
    private static final Pattern NGINX_ONE =
            Pattern.compile("location = (\\S+) \\{ return \\d+ (\\S+?)\\$is_args\\$args; }");
    private static final Pattern NGINX_ALL =
            Pattern.compile("location \\^~ (\\S+) \\{ rewrite (\\S+) (\\S+) redirect; }");
    private static final Pattern APACHE = Pattern.compile("\\s*Redirect \\d+ \"(.*)\" \"(.*)\"");

    private ServerRules() {}

    /** Netlify and Cloudflare Pages: the first line that fits; a star stands for the rest of the path. */
    static String pages(String rules, String path) {
        for (String line : rules.lines().filter(l -> l.startsWith("/")).toList()) {
            String[] parts = line.split(" ");
            String from = parts[0];
            if (from.endsWith("*") && path.startsWith(from.substring(0, from.length() - 1))) {
                return parts[1].replace(":splat", path.substring(from.length() - 1));
            }
            if (from.equals(path)) {
                return parts[1];
            }
        }
        return "";
    }

    /** nginx: a location of this very address, and else the first of all below. */
    static String nginx(String rules, String path) {
        for (String line : rules.lines().toList()) {
            var one = NGINX_ONE.matcher(line);
            if (one.matches() && one.group(1).equals(path)) {
                return one.group(2);
            }
        }
        for (String line : rules.lines().toList()) {
            var all = NGINX_ALL.matcher(line);
            if (all.matches() && path.startsWith(all.group(1))) {
                return path.replaceFirst(all.group(2), all.group(3));
            }
        }
        return "";
    }

    /** Apache: a rule fits an address and all below it, whose rest goes along. */
    static String apache(String rules, String path) {
        for (String line : rules.lines().toList()) {
            var rule = APACHE.matcher(line);
            if (rule.matches() && (path.equals(rule.group(1)) || path.startsWith(rule.group(1) + "/"))) {
                return rule.group(2) + path.substring(rule.group(1).length());
            }
        }
        return "";
    }
}
