package dev.credence.resolve.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.syntax.ast.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from the top of a JSON file to the list of rows, as {@code rows at "catalog.courses"} names it. */
final class JsonPath {
    private final FileKind kind;
    private final JsonParser parser;
    private final JsonCells cells;

    JsonPath(FileKind kind, JsonParser parser, JsonCells cells) {
        this.kind = kind;
        this.parser = parser;
        this.cells = cells;
    }

    /** Leaves the parser at the bracket that opens the rows; otherwise says why there is none. */
    Optional<Diagnostic> find(Optional<Text> path) throws IOException {
        if (parser.nextToken() == null) {
            return Optional.of(JsonSlip.empty(kind, cells.span(0, 0)));
        }
        if (path.isEmpty()) {
            return parser.currentToken() == JsonToken.START_ARRAY ? Optional.empty() : Optional.of(noList());
        }
        Text way = path.get();
        int from = 0;
        while (from <= way.value().length()) {
            int dot = way.value().indexOf('.', from);
            int to = dot < 0 ? way.value().length() : dot;
            String name = way.value().substring(from, to);
            var members = new ArrayList<String>();
            if (!enter(name, members)) {
                return Optional.of(missing(way, name, members));
            }
            from = to + 1;
        }
        return parser.currentToken() == JsonToken.START_ARRAY ? Optional.empty() : Optional.of(noRows(way));
    }

    /** Goes to the value of a member; false when the parser stands on no object or the object has no such member. */
    private boolean enter(String name, List<String> seen) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals(name)) {
                return true;
            }
            seen.add(member);
            parser.skipChildren();
        }
        return false;
    }

    /** The file is no list; names the lists that are in it. */
    private Diagnostic noList() throws IOException {
        int start = cells.start();
        var span = cells.span(start, cells.end());
        var found = kind.nothing(span, "the file is not a list of courses").label("a list begins with `[`");
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return found;
        }
        var lists = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                lists.add(member);
            }
            parser.skipChildren();
        }
        if (lists.isEmpty()) {
            return found;
        }
        var noted = found.note("it holds a list under " + Similar.some(lists, 8));
        return kind == FileKind.COURSES
                ? noted.help("say in the import where the courses are: `rows at \"" + lists.get(0) + "\"`")
                : noted.help("make a file of that list alone");
    }

    private Diagnostic missing(Text way, String name, List<String> members) {
        var found = kind.nothing(way.span(), "the file has nothing under `" + name + "`")
                .label("not in the file");
        if (!members.isEmpty()) {
            found = found.note("there it has " + Similar.some(members, 12));
        }
        var similar = Similar.to(name, members);
        return similar.isEmpty() ? found : found.help("there is a similar name: " + Similar.list(similar));
    }

    private Diagnostic noRows(Text way) throws IOException {
        int start = cells.start();
        String message = "what stands under `" + way.value() + "` is not a list";
        return kind.nothing(cells.span(start, cells.end()), message)
                .label("a list begins with `[`")
                .related(way.span(), "the list is said to be there");
    }
}
