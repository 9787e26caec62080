package dev.credence.publish.html;

import dev.credence.model.Program;
import dev.credence.model.ProgramFacts;
import dev.credence.model.Size;
import dev.credence.path.ProgramRanges;

/** What the parts of one program's page share. */
final class ProgramContext {
    final Site site;
    final Program program;
    final ProgramRanges ranges;
    final Columns columns;
    final Links links;
    final Anchors anchors;
    final RuleSentence sentences;
    final BlockWords blocks;
    final Outsiders outsiders;
    final ConditionWords conditions;

    ProgramContext(Site site, Links links, Program program) {
        this.site = site;
        this.program = program;
        this.ranges = site.publication.rangesOf(program);
        this.columns = Columns.of(program);
        this.links = links;
        this.anchors = new Anchors(program.facts());
        this.sentences = new RuleSentence(columns.sessions());
        this.blocks = new BlockWords(links, site.markdown);
        this.outsiders = new Outsiders(program, site.catalog);
        this.conditions = new ConditionWords(links, outsiders::isOutside);
    }

    ProgramFacts facts() {
        return program.facts();
    }

    boolean isParticipation() {
        return program.kind() == Program.Kind.CERTIFICATE_OF_PARTICIPATION;
    }

    /** {@code 12 to 15 units}, {@code 6 courses}. */
    String size(Size size) {
        return Numbers.counted(
                size.amount(),
                columns.sessions() && size.measure() == Size.Measure.COURSES
                        ? "session"
                        : size.measure().word());
    }
}
