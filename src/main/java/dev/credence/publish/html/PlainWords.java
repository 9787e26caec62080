package dev.credence.publish.html;

import dev.credence.model.Block;
import dev.credence.model.BlockRule;
import dev.credence.model.Condition;
import dev.credence.model.Course;
import dev.credence.model.CourseUnits;
import dev.credence.model.Program;
import dev.credence.model.Requirement;
import dev.credence.model.Size;
import dev.credence.publish.Publication;
import dev.credence.publish.html.view.RuleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the pages say of a program and its courses, as lines of plain words without links: for reports that are no page of the site. */
public final class PlainWords {
    private final Site site;
    private final ConditionWords conditions;
    private final RuleFacts rules;
    private final BlockWords blocks;
    private final LineWords leaves = new LineWords();
    private final RuleSentence sentences = new RuleSentence(false);

    /** @param publication the catalog the words are about */
    public PlainWords(Publication publication) {
        this.site = new Site(publication);
        var links = new Links(site, "");
        this.conditions = new ConditionWords(links);
        this.rules = new RuleFacts(links);
        this.blocks = new BlockWords(links, site.markdown);
    }

    /** A condition in a line. */
    public String condition(Condition condition) {
        return conditions.of(condition).words();
    }

    /** What a course is worth: {@code 3 units}, {@code 1 to 3 units}. */
    public String units(CourseUnits units) {
        return Numbers.words(units);
    }

    /** A stated size: {@code 12 to 15 units}. */
    public String size(Size size) {
        return Numbers.counted(size.amount(), size.measure().word());
    }

    /** The name of a college of the edition, by its id. */
    public String college(String id) {
        return site.college(id);
    }

    /** The rules around the requirements, each with what it is about: {@code Transfer: At most 3 units.} */
    public List<String> rules(Program program) {
        var lines = new ArrayList<String>();
        for (var fact : rules.of(program)) {
            fact.values().forEach(value -> lines.add(fact.label() + ": " + value.words()));
        }
        return lines;
    }

    /** The requirements, a line each, with the groups it stands in before it: {@code Electives > GIS 2250}. */
    public List<String> requirements(Program program) {
        var lines = new ArrayList<String>();
        block("", program.facts().requirements(), lines);
        program.facts()
                .lists()
                .forEach((label, entries) -> entries.forEach(entry -> line(label + " > ", entry, lines)));
        program.facts().prerequisites().ifPresent(apart -> {
            apart.size().ifPresent(size -> lines.add("Prerequisites: " + size(size)));
            block("Prerequisites > ", apart.block(), lines);
        });
        return lines;
    }

    /** The courses that the requirements and shared lists name, by their codes in order; without what only a wildcard matches. */
    public Map<String, Course> courses(Program program) {
        var found = new TreeMap<String, Course>();
        program.facts().requirements().entries().forEach(entry -> courses(entry, found));
        program.facts().lists().values().forEach(list -> list.forEach(entry -> courses(entry, found)));
        return found;
    }

    private static void courses(Requirement line, Map<String, Course> found) {
        if (line instanceof Requirement.TakeCourse take) {
            found.put(take.course().code().toString(), take.course());
        }
        Walk.inside(line).forEach(inner -> courses(inner, found));
    }

    private void block(String group, Block block, List<String> lines) {
        block.entries().forEach(entry -> line(group, entry, lines));
        for (int i = 0; i < block.rules().size(); i++) {
            lines.add(group + rule(block.rules().get(i), blocks.of(block, 2).get(i)));
        }
    }

    private static String rule(BlockRule rule, RuleLine words) {
        return words.lead() + ": "
                + (rule instanceof BlockRule.Note note
                        ? note.text().source()
                        : words.text().words());
    }

    private void line(String group, Requirement line, List<String> lines) {
        var block = Walk.block(line);
        if (block.isPresent()) {
            String name = block.get().label().orElse(name(line));
            lines.add(group + name + ": " + sentences.of(line) + LineWords.audience(line));
            block(group + name + " > ", block.get(), lines);
        } else if (line instanceof Requirement.Options options) {
            lines.add(group + sentences.of(options) + LineWords.audience(line));
            for (var option : options.options()) {
                lines.add(group
                        + option.label()
                        + option.size().map(size -> ": " + size(size)).orElse("")
                        + option.audience().map(who -> " (for " + who + ")").orElse(""));
                block(group + option.label() + " > ", option.block(), lines);
            }
        } else if (line instanceof Requirement.OneOf one) {
            var branches = new ArrayList<String>();
            one.branches().forEach(branch -> {
                var inner = new ArrayList<String>();
                line("", branch, inner);
                branches.add(String.join("; ", inner));
            });
            lines.add(group + String.join(" or ", branches) + LineWords.audience(line));
        } else if (line instanceof Requirement.Optionally optionally) {
            line(group + "optional > ", optionally.entry(), lines);
        } else {
            lines.add(group + leaves.of(line));
        }
    }

    private static String name(Requirement line) {
        if (line instanceof Requirement.Choose) {
            return "a choice";
        }
        return line instanceof Requirement.UnitsFrom ? "units from a list" : "together";
    }
}
