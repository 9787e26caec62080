package dev.credence.build.diff;

import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.JsonWriter;
import dev.credence.publish.SubjectChanges;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The changes as JSON, as {@code diff.schema.json} describes it. */
public final class DiffJson {
    private static final int VERSION = 1;

    private final JsonWriter json = new JsonWriter();

    public String of(List<CatalogChanges> all) {
        json.object(() -> {
            json.number("version", VERSION);
            json.array("catalogs", all, changes -> json.object(() -> catalog(changes)));
        });
        return new String(json.document(), StandardCharsets.UTF_8);
    }

    private void catalog(CatalogChanges changes) {
        json.text("before", changes.before());
        json.text("after", changes.after());
        json.objects("programs", changes.programs(), this::subject);
        json.objects("courses", changes.courses(), this::subject);
    }

    private void subject(SubjectChanges subject) {
        json.text("before", subject.before());
        json.text("after", subject.after());
        json.text("name", subject.name());
        json.text("state", subject.state().name().toLowerCase(Locale.ROOT));
        json.words("usedBy", subject.usedBy());
        json.objects("changes", subject.changes(), this::change);
    }

    private void change(Change change) {
        json.text("topic", change.topic());
        json.text("heading", change.heading());
        json.text("for", change.forPolicy() ? "policy" : "students");
        json.texts("before", change.before());
        json.texts("after", change.after());
    }
}
