package dev.credence.publish.json;

import dev.credence.model.Amount;
import dev.credence.model.Course;
import dev.credence.model.CourseCode;
import dev.credence.model.CourseUnits;
import dev.credence.model.Level;
import dev.credence.model.Markdown;
import dev.credence.model.ProgramFacts.Permission;
import dev.credence.model.Size;
import dev.credence.model.Source;
import dev.credence.model.Target;
import dev.credence.publish.JsonWriter;
import dev.credence.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small facts that stand in many places. */
final class FactJson {
    private final JsonWriter json;

    FactJson(JsonWriter json) {
        this.json = json;
    }

    /** {@code AT_LEAST} as data files write it: {@code at-least}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void level(Optional<Level> level) {
        json.text("level", level.map(Level::words));
    }

    void amount(String key, Amount amount) {
        json.row(key, () -> members(amount));
    }

    void amount(String key, Optional<Amount> amount) {
        amount.ifPresent(a -> amount(key, a));
    }

    private void members(Amount amount) {
        json.units("min", amount.min());
        json.units("max", amount.max());
        json.flag("exactly", amount.exact());
    }

    void size(Optional<Size> size) {
        size.ifPresent(s -> json.row("size", () -> {
            members(s.amount());
            json.text("measure", word(s.measure()));
        }));
    }

    void target(String key, Target target) {
        json.row(key, () -> {
            if (target instanceof Target.Known known) {
                json.text("type", "known");
                json.text("id", known.id());
                json.text("title", known.title());
                json.flag("degree", known.isDegree());
            } else if (target instanceof Target.Named named) {
                json.text("type", "named");
                json.text("kind", named.kind());
                json.text("name", named.name());
            }
        });
    }

    void permission(Optional<Permission> permission) {
        permission.ifPresent(p -> json.row("permission", () -> {
            json.text("by", p.by());
            date("on", p.on());
        }));
    }

    void date(String key, Optional<LocalDate> date) {
        json.text(key, date.map(LocalDate::toString));
    }

    void courseUnits(CourseUnits units) {
        json.row("units", () -> {
            if (units instanceof CourseUnits.Known known) {
                json.text("type", "known");
                json.list("values", known.values(), json::element);
            } else {
                json.text("type", units instanceof CourseUnits.Unknown ? "unknown" : "non-credit");
            }
        });
    }

    /** Courses by their codes; nothing where there are none. */
    void courses(String key, List<Course> courses) {
        codes(key, courses.stream().map(Course::code).toList());
    }

    void codes(String key, List<CourseCode> codes) {
        json.words(key, codes.stream().map(CourseCode::toString).toList());
    }

    void markdowns(String key, List<Markdown> texts) {
        json.texts(key, texts.stream().map(Markdown::source).toList());
    }

    void sources(List<Source> sources) {
        json.objects("sources", sources, source -> {
            json.text("where", source.where());
            json.text("seen", source.seen());
        });
    }

    /** Where the author wrote it. */
    void place(Span span) {
        json.row("source", () -> {
            json.text("file", span.file().path().replace('\\', '/'));
            json.number("line", span.file().position(span.start()).line());
        });
    }
}
