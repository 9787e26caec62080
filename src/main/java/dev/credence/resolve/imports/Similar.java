package dev.credence.resolve.imports;

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
        if (Math.abs(a.length() - b.length()) > MOST || a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
