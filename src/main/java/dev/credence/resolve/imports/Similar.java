package dev.credence.resolve.imports;

import dev.credence.diagnostic.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names an author may have meant, by the number of letters that differ, are missing or have changed places. */
final class Similar {
    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private Similar() {}

    /** At most three names, and none that is further off than a third of its letters. */
    static List<String> to(String word, Collection<String> names) {
        String plain = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, Math.min(3, plain.length() / 3));
        var found = new ArrayList<String>();
        for (String name : names) {
            int distance = distance(plain, name.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                found.clear();
            }
            if (distance == best && found.size() < MOST && !found.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Names in backquotes, one after the other. */
    static String list(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** The first of many names, and how many more there are. */
    static String some(List<String> names, int most) {
        String first = list(names.subList(0, Math.min(most, names.size())));
        return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
    }

    private static int distance(String a, String b) {
        return a.length() > LONGEST || b.length() > LONGEST ? EditDistance.FAR : EditDistance.within(a, b, MOST);
    }
}
