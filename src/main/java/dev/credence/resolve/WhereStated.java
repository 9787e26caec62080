package dev.credence.resolve;

import dev.credence.model.StatedLines;
import dev.credence.model.StatedLines.About;
import dev.credence.source.Span;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.ProgramItem;
import dev.credence.syntax.ast.SharedItem;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a declaration stand, by what they are about. */
final class WhereStated {
    private final List<StatedLines.Line> lines = new ArrayList<>();

    private WhereStated() {}

    static StatedLines of(Declaration.Program declared) {
        var where = new WhereStated();
        where.add(About.KIND, declared.kind().span());
        where.add(About.TITLE, declared.title().span());
        declared.items().forEach(where::take);
        return new StatedLines(where.lines);
    }

    static StatedLines of(Declaration.Course declared) {
        if (!declared.span().file().path().endsWith(".cred")) {
            return StatedLines.NONE;
        }
        var where = new WhereStated();
        declared.title().ifPresent(title -> where.add(About.TITLE, title.span()));
        declared.items().forEach(where::take);
        return new StatedLines(where.lines);
    }

    private void add(About about, Span span) {
        lines.add(new StatedLines.Line(about, span));
    }

    private void take(ProgramItem item) {
        if (item instanceof ProgramItem.Fact fact) {
            add(about(fact.name()), fact.text().span());
        } else if (item instanceof ProgramItem.Flag flag) {
            add(
                    switch (flag.name()) {
                        case STAND_ALONE -> About.STAND_ALONE;
                        case FEDERAL_AID_ELIGIBLE -> About.FEDERAL_AID;
                        case UNIVERSITY_SEAL -> About.UNIVERSITY_SEAL;
                    },
                    flag.span());
        } else if (item instanceof ProgramItem.Duration) {
            add(About.DURATION, item.span());
        } else if (item instanceof ProgramItem.PreparesFor) {
            add(About.PREPARES_FOR, item.span());
        } else if (item instanceof ProgramItem.Admission admission) {
            add(About.ADMISSION, item.span());
            admission.lines().forEach(this::degree);
        } else if (item instanceof ProgramItem.Requirements line) {
            add(About.REQUIREMENTS, line.head());
        } else if (item instanceof ProgramItem.UnitsWithPrerequisites) {
            add(About.UNITS_WITH_PREREQUISITES, item.span());
        } else if (item instanceof ProgramItem.GradingLine) {
            add(About.GRADING, item.span());
        } else if (item instanceof ProgramItem.Cap cap) {
            cap(cap);
        } else if (item instanceof ProgramItem.Sharing) {
            add(About.SHARING, item.span());
        } else if (item instanceof ProgramItem.StacksInto) {
            add(About.STACKS_INTO, item.span());
        } else if (item instanceof ProgramItem.Outcomes) {
            add(About.OUTCOMES, item.span());
        } else if (item instanceof ProgramItem.Approvals) {
            add(About.APPROVALS, item.span());
        } else if (item instanceof ProgramItem.RecordedOn) {
            add(About.RECORDED_ON, item.span());
        } else if (item instanceof SharedItem shared) {
            shared(shared);
        }
    }

    private void cap(ProgramItem.Cap cap) {
        switch (cap.name()) {
            case RESIDENCE -> add(About.RESIDENCE, cap.span());
            case TRANSFER -> add(About.TRANSFER, cap.span());
            case PRIOR_LEARNING -> add(About.PRIOR_LEARNING, cap.span());
            case REPEAT -> {}
        }
    }

    private static About about(ProgramItem.FactName name) {
        return switch (name) {
            case STATUS -> About.STATUS;
            case TITLE_PREFERRED_BY -> About.TITLE_PREFERRED_BY;
            case FIELD -> About.FIELD;
            case SPONSOR -> About.SPONSOR;
            case JOINTLY_WITH -> About.JOINTLY_WITH;
            case IN_EFFECT_FROM -> About.IN_EFFECT_FROM;
            case TOGETHER_WITH -> About.TOGETHER_WITH;
            case PREPARES_FOR_EXAM -> About.PREPARES_FOR_EXAM;
            case CIP -> About.CIP;
            case ALIGNED_WITH -> About.ALIGNED_WITH;
            case NEED -> About.NEED;
            case POPULATION -> About.POPULATION;
            case CONSULTED -> About.CONSULTED;
            case LEVEL -> About.LEVEL;
            case FORM -> About.FORM;
            case PRIOR_LEARNING -> About.PRIOR_LEARNING;
            case OPEN_TO -> About.OPEN_TO;
            case NOT_OPEN_TO -> About.NOT_OPEN_TO;
            case NOTATION -> About.NOTATION;
            case PRINTED_WORDING -> About.PRINTED_WORDING;
            case POLICY -> About.POLICY;
            case CONDITION -> About.CONDITION;
        };
    }

    private void take(CourseItem item) {
        if (item instanceof CourseItem.UnitsLine
                || item instanceof CourseItem.UnitsUnknown
                || item instanceof CourseItem.NonCredit) {
            add(About.UNITS, item.span());
        } else if (item instanceof CourseItem.LevelLine) {
            add(About.LEVEL, item.span());
        } else if (item instanceof CourseItem.GradingLine) {
            add(About.GRADING, item.span());
        } else if (item instanceof CourseItem.ConditionLine line && line.role() == CourseItem.Role.PREREQUISITES) {
            add(About.PREREQUISITES, item.span());
        } else if (item instanceof SharedItem shared) {
            shared(shared);
        }
    }

    private void shared(SharedItem item) {
        if (item instanceof SharedItem.Description line) {
            add(About.DESCRIPTION, line.text().span());
        } else if (item instanceof SharedItem.Department line) {
            add(About.DEPARTMENT, line.name().span());
        } else if (item instanceof SharedItem.CollegeLine line) {
            add(About.COLLEGE, line.id().span());
        } else if (item instanceof SharedItem.Offered) {
            add(About.OFFERED, item.span());
        } else if (item instanceof SharedItem.Delivery) {
            add(About.DELIVERY, item.span());
        } else if (item instanceof SharedItem.ContactHours line) {
            add(About.CONTACT_HOURS, line.hours().span());
        } else if (item instanceof SharedItem.Ceu line) {
            add(About.CEU, line.ceu().span());
        } else if (item instanceof SharedItem.AssessedBy) {
            add(About.ASSESSED_BY, item.span());
        }
    }

    private void degree(ConditionNode node) {
        if (node instanceof ConditionNode.DegreeHeld) {
            add(About.DEGREE_FOR_ADMISSION, node.span());
        } else if (node instanceof ConditionNode.All all) {
            all.parts().forEach(this::degree);
        } else if (node instanceof ConditionNode.Any any) {
            any.parts().forEach(this::degree);
        }
    }
}
