package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.model.College;
import dev.credence.model.CourseFacts;
import dev.credence.model.Edition;
import dev.credence.model.Markdown;
import dev.credence.model.Units;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.SharedItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a course states and the compiler only carries. */
final class CourseFactsResolver {
    private final Findings findings;
    private final Edition edition;
    private final Numbers numbers;

    CourseFactsResolver(Findings findings, Edition edition) {
        this.findings = findings;
        this.edition = edition;
        this.numbers = new Numbers(findings);
    }

    CourseFacts of(Declaration.Course declared) {
        Optional<Markdown> description = Optional.empty();
        Optional<String> department = Optional.empty();
        Optional<String> college = Optional.empty();
        Optional<Units> hours = Optional.empty();
        Optional<Units> ceu = Optional.empty();
        List<String> offered = List.of();
        List<String> delivery = List.of();
        var assessed = new ArrayList<String>();
        var notes = new ArrayList<String>();
        // Lines of data files have the place of their row, which is the course's own.
        boolean written = declared.span().file().path().endsWith(".cred");
        boolean any = written;
        for (var item : declared.items()) {
            if (!(item instanceof SharedItem)) {
                continue;
            }
            any = true;
            if (item instanceof SharedItem.Description line) {
                description = Optional.of(new Markdown(line.text().value()));
            } else if (item instanceof SharedItem.Department line) {
                department = Optional.of(line.name().value());
            } else if (item instanceof SharedItem.CollegeLine line) {
                college = Optional.of(college(line.id()));
            } else if (item instanceof SharedItem.Offered line) {
                offered = Codes.values(line.terms());
            } else if (item instanceof SharedItem.Delivery line) {
                delivery = Codes.values(line.ways());
            } else if (item instanceof SharedItem.ContactHours line) {
                hours = Optional.of(numbers.units(line.hours()));
            } else if (item instanceof SharedItem.Ceu line) {
                ceu = Optional.of(numbers.units(line.ceu()));
            } else if (item instanceof SharedItem.AssessedBy line) {
                line.by().courses().forEach(c -> assessed.add(Codes.of(c).toString()));
                line.by().words().forEach(w -> assessed.add(w.value()));
            } else if (item instanceof SharedItem.Note line) {
                notes.add(line.text().value());
            }
        }
        return any
                ? new CourseFacts(
                        description,
                        department,
                        college,
                        offered,
                        hours,
                        ceu,
                        assessed,
                        delivery,
                        Optional.empty(),
                        notes,
                        WhereStated.of(declared))
                : CourseFacts.NONE;
    }

    /** The college's full name. A data file may name it in words that no college of the edition has; those are kept. */
    private String college(Text id) {
        var known = edition.college(id.value());
        if (known.isPresent()) {
            return known.get().name();
        }
        if (!id.span().file().path().endsWith(".cred")) {
            return id.value();
        }
        findings.unknown(
                Code.UNKNOWN_COLLEGE,
                id.span(),
                "the institution has no college `" + id.value() + "`",
                "college",
                "name",
                id.value(),
                edition.colleges().stream().map(College::id).toList());
        return id.value();
    }
}
