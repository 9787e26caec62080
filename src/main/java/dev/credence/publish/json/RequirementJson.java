package dev.credence.publish.json;

import dev.credence.model.Block;
import dev.credence.model.CoursePattern;
import dev.credence.model.Requirement;
import dev.credence.path.ProgramRanges;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.publish.JsonWriter;
import java.util.List;
import java.util.Optional;

/** The tree of requirements as tagged objects; groups and options with the ranges that their paths add up to. */
final class RequirementJson {
    private final JsonWriter json;
    private final FactJson facts;
    private final BlockRuleJson rules;
    private final ProgramRanges ranges;

    RequirementJson(JsonWriter json, FactJson facts, ProgramRanges ranges) {
        this.json = json;
        this.facts = facts;
        this.rules = new BlockRuleJson(json, facts);
        this.ranges = ranges;
    }

    /** The members of a block. */
    void block(Block block) {
        json.text("label", block.label());
        entries(block.entries());
        json.objects("rules", block.rules(), rules::write);
    }

    void entries(List<Requirement> entries) {
        json.array("entries", entries, this::line);
    }

    private void line(Requirement requirement) {
        if (requirement instanceof Requirement.TakeCourse) {
            json.row(() -> write(requirement));
        } else {
            json.object(() -> write(requirement));
        }
    }

    void computed(Optional<Ranges> found) {
        found.ifPresent(r -> json.object("computed", () -> {
            range("units", r.total());
            level("lowerDivision", r.lower());
            level("upperDivision", r.upper());
            level("graduate", r.graduate());
            level("unknownLevel", r.unknownLevel());
        }));
    }

    /** Nothing where no way has a unit of it: most groups have one level, and the others were a third of a catalog's file. */
    private void level(String key, Range range) {
        if (!Range.ZERO.equals(range)) {
            range(key, range);
        }
    }

    private void range(String key, Range range) {
        json.row(key, () -> {
            json.units("min", range.min());
            json.units("max", range.max());
            json.flag("exact", range.exact());
        });
    }

    private void computed(Requirement group) {
        computed(Optional.ofNullable(ranges.groups().get(group)));
    }

    private void write(Requirement requirement) {
        if (requirement instanceof Requirement.TakeCourse take) {
            json.text("type", "course");
            json.text("course", take.course().code().toString());
            json.units("units", take.units());
            json.number("times", take.times());
        } else if (requirement instanceof Requirement.Options options) {
            json.text("type", "options");
            computed(options);
            json.array("options", options.options(), o -> json.object(() -> option(o)));
        } else if (requirement instanceof Requirement.Optionally optionally) {
            json.text("type", "optional");
            json.object("entry", () -> write(optionally.entry()));
        } else if (requirement instanceof Requirement.Complete complete) {
            json.text("type", "complete");
            json.text("text", complete.text());
            json.units("hours", complete.hours());
            json.text("approvedBy", complete.approvedBy());
        } else if (!group(requirement) && !open(requirement)) {
            throw new IllegalStateException("no such requirement: " + requirement);
        }
        json.text("for", requirement.audience());
    }

    private boolean group(Requirement requirement) {
        if (requirement instanceof Requirement.OneOf one) {
            json.text("type", "one-of");
            computed(one);
            entries(one.branches());
        } else if (requirement instanceof Requirement.AllOf all) {
            json.text("type", "all-of");
            computed(all);
            block(all.block());
        } else if (requirement instanceof Requirement.Choose choose) {
            json.text("type", "choose");
            facts.amount("count", choose.count());
            computed(choose);
            block(choose.block());
        } else if (requirement instanceof Requirement.UnitsFrom from) {
            json.text("type", "units-from");
            facts.amount("units", from.units());
            computed(from);
            block(from.block());
        } else if (requirement instanceof Requirement.Part part) {
            json.text("type", "part");
            computed(part);
            block(part.block());
        } else if (requirement instanceof Requirement.AnyFrom any) {
            json.text("type", "any-from");
            json.text("label", any.label());
            entries(any.entries());
        } else {
            return false;
        }
        return true;
    }

    private boolean open(Requirement requirement) {
        if (requirement instanceof Requirement.OpenUnits open) {
            json.text("type", "open-units");
            facts.amount("units", open.units());
            facts.level(open.level());
            json.text("text", open.text());
            json.text("approvedBy", open.approvedBy());
        } else if (requirement instanceof Requirement.OpenCourses open) {
            json.text("type", "open-courses");
            facts.amount("count", open.count());
            facts.level(open.level());
            json.text("text", open.text());
            facts.amount("unitsEach", open.unitsEach());
            json.text("approvedBy", open.approvedBy());
        } else if (requirement instanceof Requirement.AnyOpen open) {
            json.text("type", "any-course");
            facts.level(open.level());
            json.text("text", open.text());
            facts.amount("unitsEach", open.unitsEach());
            json.text("approvedBy", open.approvedBy());
        } else if (requirement instanceof Requirement.AnyMatching any) {
            json.text("type", "any-matching");
            json.object("pattern", () -> pattern(any.pattern()));
            facts.courses("matches", any.matches());
            json.flag("open", any.open());
            json.text("approvedBy", any.approvedBy());
        } else {
            return false;
        }
        return true;
    }

    private void pattern(CoursePattern pattern) {
        facts.level(pattern.level());
        json.text("subject", pattern.subject());
        json.number("from", pattern.from());
        json.number("to", pattern.to());
        facts.courses("except", pattern.except());
        facts.amount("units", pattern.units());
    }

    private void option(Requirement.Option option) {
        json.text("label", option.label());
        facts.size(option.size());
        computed(Optional.ofNullable(ranges.options().get(option)));
        json.text("for", option.audience());
        json.text("blockLabel", option.block().label().filter(l -> !l.equals(option.label())));
        entries(option.block().entries());
        json.objects("rules", option.block().rules(), rules::write);
    }
}
