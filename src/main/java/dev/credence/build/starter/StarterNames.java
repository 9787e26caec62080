package dev.credence.build.starter;

import dev.credence.build.starter.Draft.Why;
import dev.credence.resolve.Names;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short names and titles of what is begun. */
final class StarterNames {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}(-[0-9]{4})?|[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

    private StarterNames() {}

    static void checkName(String id) throws Refusal {
        if (id.isEmpty()) {
            throw usage("the short name is missing: write it after the kind, as in `certificate garden-design`");
        }
        if (Names.isReserved(id)) {
            throw usage("`" + id + "` cannot be the name of a file on every computer; choose a longer name, such as `"
                    + Names.plain(id) + "-program`");
        }
        if (!NAME.matcher(id).matches()) {
            String plain = Names.plain(id);
            throw usage("`" + shown(id)
                    + "` cannot be a short name: it stands in addresses and is the name of a file, so it"
                    + " has small plain letters, digits, and hyphens between words"
                    + (NAME.matcher(plain).matches() ? ", such as `" + plain + "`" : ", such as `garden-design`"));
        }
        if (id.length() > LONGEST_NAME) {
            throw usage("this short name has " + id.length() + " letters; choose one of at most " + LONGEST_NAME);
        }
    }

    static void checkEdition(String edition) throws Refusal {
        if (!YEARS.matcher(edition).matches() || Names.isReserved(edition)) {
            throw usage("`" + shown(edition)
                    + "` cannot be the name of an edition; write its years, such as `2026-2027`," + " or one year");
        }
    }

    static void checkTitle(String title) throws Refusal {
        if (title.isBlank()) {
            throw usage("the title is empty; write what people call it");
        }
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw usage("the title is longer than " + LONGEST_TITLE + " letters");
        }
        if (title.codePoints()
                .anyMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT && c != 0x200D
                        || c == 0x2028
                        || c == 0x2029)) {
            throw usage("the title holds a line end or a character that cannot be seen; write it on one line");
        }
    }

    /** A title made of a short name: {@code garden-design} gives {@code Garden Design}. */
    private static String titled(String id) {
        String title = Arrays.stream(id.split("-"))
                .map(word -> SMALL.contains(word) ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    static String defaultTitle(StarterRequest request) {
        return request.kind().titleStart(request.forWhom()) + titled(request.id());
    }

    /** A title as it is asked for, or one made of the short name. */
    static String title(StarterRequest request) throws Refusal {
        String title = request.title().map(String::strip).orElseGet(() -> defaultTitle(request));
        checkTitle(title);
        return title;
    }

    /** What the program is about: its title without the kind. */
    static String subject(StarterRequest request, String title) {
        String start = request.kind().titleStart(request.forWhom());
        boolean starts = title.regionMatches(true, 0, start, 0, start.length()) && title.length() > start.length();
        return starts ? title.substring(start.length()) : title;
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static Refusal usage(String message) {
        return new Refusal(Why.USAGE, message);
    }
}
