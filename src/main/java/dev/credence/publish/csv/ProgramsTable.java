package dev.credence.publish.csv;

import dev.credence.model.Grading;
import dev.credence.model.Program;
import dev.credence.model.Program.Audience;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.publish.Places;
import dev.credence.publish.PlainText;
import dev.credence.publish.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The table of the programs. A column keeps its name and meaning; new ones come at the end. */
final class ProgramsTable {
    private static final List<String> COLUMNS = List.of(
            "institution",
            "edition",
            "program",
            "title",
            "kind",
            "credit",
            "status",
            "level",
            "field",
            "colleges",
            "departments",
            "units_least",
            "units_most",
            "lower_division_least",
            "lower_division_most",
            "upper_division_least",
            "upper_division_most",
            "graduate_least",
            "graduate_most",
            "stated_size",
            "contact_hours",
            "ceu",
            "grading",
            "delivery",
            "offered",
            "duration",
            "in_effect_from",
            "stand_alone",
            "federal_aid_eligible",
            "cip",
            "occupations",
            "stacks_into",
            "outcomes",
            "description",
            "page");

    private ProgramsTable() {}

    static byte[] of(Publication publication) {
        var table = new CsvTable(COLUMNS);
        var places = new Places(publication);
        publication.catalog().programs().forEach(program -> table.add(row(publication, places, program)));
        return table.document();
    }

    private static CsvTable.Row row(Publication publication, Places places, Program program) {
        var facts = program.facts();
        var offering = facts.offering();
        var catalog = publication.catalog();
        var row = new CsvTable.Row()
                .text(catalog.institution().id())
                .text(catalog.edition().id())
                .text(facts.id())
                .text(facts.title())
                .text(program.kind().id())
                .flag(program.kind().isCreditBearing())
                .text(facts.status().name().toLowerCase(Locale.ROOT))
                .texts(program.audiences().stream().map(Audience::word).toList())
                .text(facts.field())
                .texts(offering.colleges())
                .texts(offering.departments());
        var ranges =
                program.kind().isCreditBearing() ? publication.rangesOf(program).whole() : Optional.<Ranges>empty();
        List.<Function<Ranges, Range>>of(Ranges::total, Ranges::lower, Ranges::upper, Ranges::graduate)
                .forEach(part -> row.number(ranges.map(part).map(Range::min))
                        .number(ranges.map(part).flatMap(Range::max)));
        return row.text(facts.size()
                        .map(size -> size.amount() + " " + size.measure().word() + "s"))
                .number(facts.record().contactHours())
                .number(facts.record().ceu())
                .text(facts.record().gradingBasis().map(Grading::words))
                .texts(offering.delivery())
                .texts(offering.offered())
                .text(offering.duration())
                .text(offering.inEffectFrom()
                        .or(() -> catalog.edition().inEffectFrom())
                        .map(LocalDate::toString))
                .flag(facts.standing().standAlone())
                .flag(facts.standing().federalAidEligible())
                .text(facts.standing().cip())
                .texts(facts.standing().occupations().stream()
                        .map(o -> o.code().map(code -> code + " ").orElse("") + o.title())
                        .toList())
                .texts(facts.stacksInto().stream().map(s -> s.target().words()).toList())
                .texts(facts.outcomes().stream().map(Outcome::text).toList())
                .text(facts.description().map(new PlainText()::of))
                .text(places.address(places.programPage(facts.id())));
    }
}
