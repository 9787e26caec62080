package dev.credence.path;

import dev.credence.model.Amount;
import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Limit;
import dev.credence.model.Requirement;
import dev.credence.model.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A first look at a requirement tree: which courses it names and how often, how fine its units are, how much it limits. */
final class Survey {
    final Scale scale = new Scale();
    /** Every course named, in the order of first mention. */
    final List<Use> uses = new ArrayList<>();
    /** Whether a line lets a course count in two groups. */
    boolean shares;

    /** Whether several lines are for the same students: all of them are on then, or all off. */
    boolean tiesStudents;

    int counters;
    int exclusions;
    private final Set<String> students = new HashSet<>(0);
    private final Map<Course, Use> byCourse = new IdentityHashMap<>();
    private final List<Use> journal = new ArrayList<>();

    /** How a course is named. */
    static final class Use {
        final Course course;
        /** How often one path may take it, at the most. */
        int most;
        /** The line that every path takes it on. */
        Optional<Requirement> required = Optional.empty();
        /** Whether several lines require it. */
        boolean requiredTwice;

        Use(Course course) {
            this.course = course;
        }
    }

    Survey(Block requirements) {
        block(requirements, true);
    }

    private void block(Block block, boolean required) {
        rules(block);
        for (var entry : block.entries()) {
            line(entry, required && entry.audience().isEmpty());
        }
    }

    private void rules(Block block) {
        for (var rule : block.rules()) {
            if (rule instanceof Limit limit && !limit.isCarriedOnly()) {
                counters += limit.scope() instanceof Limit.InEachOf each
                        ? each.subjects().size()
                        : 1;
                // A share needs a scale that tells apart what meets it and what does not.
                scale.include(limit.value().denominator());
            } else if (rule instanceof BlockRule.NotBoth) {
                exclusions++;
            } else if (rule instanceof BlockRule.MayShare) {
                shares = true;
            }
        }
    }

    private void line(Requirement line, boolean required) {
        if (line.audience().isPresent()) {
            concerns(line.audience().get());
        }
        if (line instanceof Requirement.TakeCourse take) {
            take(take, required);
        } else if (line instanceof Requirement.OneOf oneOf) {
            oneOf(oneOf.branches(), this::optional);
        } else if (line instanceof Requirement.Options options) {
            oneOf(options.options(), option -> {
                option.audience().ifPresent(this::concerns);
                block(option.block(), false);
            });
        } else if (line instanceof Requirement.AllOf all) {
            block(all.block(), required);
        } else if (line instanceof Requirement.Part part) {
            block(part.block(), false);
        } else if (line instanceof Requirement.Choose choose) {
            block(choose.block(), false);
        } else if (line instanceof Requirement.UnitsFrom from) {
            amount(from.units());
            block(from.block(), false);
        } else if (line instanceof Requirement.Optionally optionally) {
            line(optionally.entry(), false);
        } else if (line instanceof Requirement.AnyFrom any) {
            any.entries().forEach(this::optional);
        } else if (line instanceof Requirement.AnyMatching any) {
            any.pattern().units().ifPresent(this::amount);
            any.matches().forEach(this::course);
        } else if (line instanceof Requirement.OpenUnits open) {
            amount(open.units());
        } else if (line instanceof Requirement.OpenCourses open) {
            open.unitsEach().ifPresent(this::amount);
        } else if (line instanceof Requirement.AnyOpen open) {
            open.unitsEach().ifPresent(this::amount);
        }
    }

    private void concerns(String audience) {
        tiesStudents |= !students.add(audience);
    }

    private void optional(Requirement line) {
        line(line, false);
    }

    private void take(Requirement.TakeCourse take, boolean required) {
        if (take.units().isPresent()) {
            scale.include(take.units().get());
        }
        Use use = course(take.course());
        for (int i = 1; i < take.times(); i++) {
            count(use);
        }
        if (required) {
            use.requiredTwice = use.required.isPresent();
            use.required = Optional.of(take);
        }
    }

    private Use course(Course course) {
        Use use = byCourse.get(course);
        if (use == null) {
            use = new Use(course);
            byCourse.put(course, use);
            uses.add(use);
            if (course.units() instanceof CourseUnits.Known known) {
                for (Units value : known.values()) {
                    scale.include(value);
                }
            }
            if (course.repeatableUnits().isPresent()) {
                scale.include(course.repeatableUnits().get());
            }
        }
        count(use);
        return use;
    }

    private void count(Use use) {
        use.most++;
        journal.add(use);
    }

    /** Of branches only one is taken, so that a course in two of them is taken once. */
    private <T> void oneOf(List<T> branches, java.util.function.Consumer<T> walk) {
        var best = new IdentityHashMap<Use, Integer>();
        for (T branch : branches) {
            int start = journal.size();
            walk.accept(branch);
            var inBranch = new IdentityHashMap<Use, Integer>();
            while (journal.size() > start) {
                Use use = journal.remove(journal.size() - 1);
                use.most--;
                inBranch.merge(use, 1, Integer::sum);
            }
            inBranch.forEach((use, times) -> best.merge(use, times, Math::max));
        }
        best.forEach((use, times) -> {
            for (int i = 0; i < times; i++) {
                count(use);
            }
        });
    }

    private void amount(Amount amount) {
        scale.include(amount.min());
        amount.max().ifPresent(scale::include);
    }
}
