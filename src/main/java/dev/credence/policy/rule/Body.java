package dev.credence.policy.rule;

import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.model.ProgramFacts;
import dev.credence.model.ProgramFacts.Approval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A body that has to approve, as a policy names it: {@code Provost or designee}, {@code University Resources Council (URC)}, or
 * {@code every dean}, which is one body for each college that offers the program.
 */
public record Body(String name) {
    private static final String EVERY = "every ";

    /**
     * One approval that a program needs.
     *
     * @param words as people call it: {@code dean of CLA}
     * @param body what the approving line is called in general: {@code dean}
     * @param college whose, where each college has its own
     */
    record Needed(String words, String body, Optional<College> college) {}

    /** The approvals it stands for. */
    List<Needed> of(ProgramFacts facts, Catalog catalog) {
        if (!name.startsWith(EVERY)) {
            return List.of(new Needed(name, name, Optional.empty()));
        }
        String each = name.substring(EVERY.length());
        var needed = new ArrayList<Needed>();
        for (var id : facts.offering().colleges()) {
            catalog.edition()
                    .college(id)
                    .ifPresent(college -> needed.add(new Needed(each + " of " + id, each, Optional.of(college))));
        }
        return needed.isEmpty() ? List.of(new Needed(each, each, Optional.empty())) : needed;
    }

    /** Whether a line is this approval beyond doubt. */
    static boolean isOf(Approval line, Needed needed) {
        String said = BodyNames.normal(line.body());
        String body = BodyNames.normal(needed.body());
        if (needed.college().isEmpty()) {
            return said.equals(body)
                    || said.equals("designee of " + body)
                    || said.equals(body + "s designee")
                    || BodyNames.shortForms(needed.body()).contains(said)
                    || BodyNames.shortForms(line.body()).contains(body);
        }
        var college = needed.college().get();
        return names(said, body, college)
                || (isGeneral(said, body)
                        && line.by().isPresent()
                        && mentions(BodyNames.normal(line.by().get()), college));
    }

    /** Whether it may be: a line {@code dean} where nothing says of which college. */
    static boolean mayBeOf(Approval line, Needed needed, Catalog catalog) {
        String said = BodyNames.normal(line.body());
        String body = BodyNames.normal(needed.body());
        if (!isGeneral(said, body)) {
            return needed.college().isEmpty() && said.startsWith(body + " of ");
        }
        return line.by()
                .map(by -> catalog.edition().colleges().stream()
                        .noneMatch(college -> mentions(BodyNames.normal(by), college)))
                .orElse(true);
    }

    /** {@code dean of CLA}, {@code CLA curriculum committee}. */
    private static boolean names(String said, String body, College college) {
        for (var form : List.of(body, withoutCollege(body))) {
            for (var name : List.of(BodyNames.normal(college.id()), BodyNames.normal(college.name()))) {
                if (said.equals(form + " of " + name) || said.equals(name + " " + form)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isGeneral(String said, String body) {
        return said.equals(body) || said.equals(withoutCollege(body));
    }

    /** A college's name before {@code college curriculum committee} takes the place of {@code college}. */
    private static String withoutCollege(String body) {
        return body.startsWith("college ") ? body.substring("college ".length()) : body;
    }

    private static boolean mentions(String text, College college) {
        return BodyNames.contains(text, BodyNames.normal(college.id()))
                || BodyNames.contains(text, BodyNames.normal(college.name()));
    }
}
