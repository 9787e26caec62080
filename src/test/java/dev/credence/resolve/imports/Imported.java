package dev.credence.resolve.imports;

import dev.credence.diagnostic.Diagnostic;
import dev.credence.resolve.DataFiles;
import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import dev.credence.syntax.ast.CodeRef;
import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.SharedItem;
import dev.credence.syntax.ast.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What came of an import, as lines of text. */
record Imported(List<Declaration.Course> courses, List<Diagnostic> diagnostics) {

    static Imported of(Spec spec, String data) {
        var declaration = spec.build();
        var file = new SourceFile("specs/csulb/" + declaration.file().value(), data);
        return of(declaration, (from, name) -> new DataFiles.Answer.Found(file));
    }

    static Imported of(Declaration.CourseImport declaration, DataFiles files) {
        var diagnostics = new ArrayList<Diagnostic>();
        var courses = new CourseImporter(files, new FakeConditions()).read(declaration, diagnostics::add);
        return new Imported(courses, diagnostics.stream().sorted().toList());
    }

    /** One course a line, one fact after the other. */
    String lines() {
        return courses.stream().map(Imported::line).collect(Collectors.joining("\n"));
    }

    /** Place, code and message of each diagnostic. */
    String errors() {
        return diagnostics.stream()
                .map(d -> d.span() + " " + d.code().id() + " " + d.message())
                .collect(Collectors.joining("\n"));
    }

    /** Everything a diagnostic says. */
    String golden() {
        var out = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            out.append(d.severity().word()).append('[').append(d.code().id()).append("]: ");
            out.append(d.message()).append('\n');
            out.append("  ").append(at(d.span())).append(d.label().isEmpty() ? "" : "  " + d.label());
            out.append('\n');
            d.related()
                    .forEach(r -> out.append("  ")
                            .append(at(r.span()))
                            .append("  ")
                            .append(r.text())
                            .append('\n'));
            d.notes().forEach(n -> out.append("  = note: ").append(n).append('\n'));
            d.help().ifPresent(h -> out.append("  = help: ").append(h).append('\n'));
        }
        return out.toString();
    }

    static String at(Span span) {
        return span + " '" + span.text().replace("\n", "\\n").replace("\r", "\\r") + "'";
    }

    private static String line(Declaration.Course course) {
        String title = course.title().map(t -> " '" + t.value() + "'").orElse("");
        return code(course.name())
                + title
                + course.items().stream().map(i -> " | " + item(i)).collect(Collectors.joining());
    }

    static String code(CodeRef code) {
        String topic = code.topic().map(t -> " topic '" + t.value() + "'").orElse("");
        String second = code.second().map(s -> "/" + s).orElse("");
        return code.isTitle()
                ? "course '" + code.number() + "'"
                : code.subject() + " " + code.number() + second + topic;
    }

    static String item(CourseItem item) {
        if (item instanceof CourseItem.UnitsLine i) {
            String joined =
                    i.values().stream().map(Num::digits).collect(Collectors.joining(i.range() ? " to " : " or "));
            return "units " + joined;
        } else if (item instanceof CourseItem.UnitsUnknown) {
            return "units unknown";
        } else if (item instanceof CourseItem.NonCredit) {
            return "non-credit";
        } else if (item instanceof CourseItem.LevelLine i) {
            return "level " + i.level();
        } else if (item instanceof CourseItem.GradingLine i) {
            return "grading " + i.grading();
        } else if (item instanceof CourseItem.ConditionLine i) {
            return i.role() + " " + condition(i.condition());
        } else if (item instanceof CourseItem.SameAs i) {
            return "same as " + codes(i.codes());
        } else if (item instanceof CourseItem.NoCreditWith i) {
            return "no credit with " + codes(i.codes());
        } else if (item instanceof CourseItem.Formerly i) {
            return "formerly " + codes(i.codes());
        } else if (item instanceof CourseItem.Repeatable i) {
            return "repeatable"
                    + i.limit()
                            .map(l -> " " + l.digits() + (i.inUnits() ? " units" : " times"))
                            .orElse("");
        } else if (item instanceof CourseItem.CountsAs i) {
            return "counts as " + texts(i.attributes());
        }
        return shared((SharedItem) item);
    }

    private static String shared(SharedItem item) {
        if (item instanceof SharedItem.Description i) {
            return "description " + text(i.text());
        } else if (item instanceof SharedItem.Department i) {
            return "department " + text(i.name());
        } else if (item instanceof SharedItem.CollegeLine i) {
            return "college " + text(i.id());
        } else if (item instanceof SharedItem.Offered i) {
            return "offered " + texts(i.terms());
        } else if (item instanceof SharedItem.Delivery i) {
            return "delivery " + texts(i.ways());
        } else if (item instanceof SharedItem.ContactHours i) {
            return "contact hours " + i.hours().digits();
        } else if (item instanceof SharedItem.Ceu i) {
            return "ceu " + i.ceu().digits();
        } else if (item instanceof SharedItem.AssessedBy i) {
            return "assessed by " + codes(i.by().courses()) + texts(i.by().words());
        } else if (item instanceof SharedItem.Note i) {
            return "note " + text(i.text());
        }
        throw new IllegalArgumentException(item.toString());
    }

    static String condition(ConditionNode node) {
        if (node instanceof ConditionNode.All all) {
            return all.parts().stream().map(Imported::condition).collect(Collectors.joining(" and ", "(", ")"));
        } else if (node instanceof ConditionNode.TakenCourse course) {
            return code(course.course());
        } else if (node instanceof ConditionNode.Stated stated) {
            return text(stated.text());
        } else if (node instanceof ConditionNode.None) {
            return "none";
        }
        throw new IllegalArgumentException(node.toString());
    }

    private static String codes(Collection<CodeRef> codes) {
        return codes.stream().map(Imported::code).toList().toString();
    }

    private static String texts(Collection<Text> texts) {
        return texts.stream().map(Imported::text).toList().toString();
    }

    private static String text(Text text) {
        return "'" + text.value().replace("\n", "\\n") + "'";
    }
}
