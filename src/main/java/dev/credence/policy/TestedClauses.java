package dev.credence.policy;

import java.util.ArrayList;
import java.util.List;

/** Which clauses of the bundled policies are tried by which specs of the test corpus; a test compares the list with the corpus. */
public final class TestedClauses {
    private final List<String> lines;

    /** @param list one case a line: {@code EDITION/CLAUSE/CASE} */
    public TestedClauses(String list) {
        lines = list.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The names of the cases of a clause, in alphabetical order. */
    public List<String> of(Policy policy, Clause clause) {
        return of(policy.id(), clause.number());
    }

    /** The same by the id of the edition and the number of the clause. */
    public List<String> of(String edition, String clause) {
        String start = edition + "/" + clause + "/";
        var found = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith(start)) {
                found.add(line.substring(start.length()));
            }
        }
        return found;
    }
}
