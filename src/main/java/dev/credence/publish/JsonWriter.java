package dev.credence.publish;

import dev.credence.model.Units;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes one JSON document into memory: members in the order in which they are given, LF, two spaces, UTF-8. Absent facts are left
 * out, empty lists with them; there is never a null. Small objects may stand on one line.
 */
public final class JsonWriter {
    private final JsonBytes bytes;
    private int depth;
    /** Everything stands on one line, because an object or array around it does. */
    private boolean inline;
    /** Nothing is in the innermost object or array yet. */
    private boolean empty = true;

    private int keptFrom;
    private int keptTo;

    public JsonWriter() {
        this(1024);
    }

    /** @param size a guess at the size in bytes */
    public JsonWriter(int size) {
        bytes = new JsonBytes(size, Optional.empty());
    }

    /**
     * @param size a guess at the size in bytes of a part
     * @param file where the document goes; {@link #end} ends it
     */
    public JsonWriter(int size, FileParts file) {
        bytes = new JsonBytes(size, Optional.of(file));
    }

    /** An object: the document itself or an element of an array. */
    public void object(Runnable members) {
        next();
        value('{', members, '}');
    }

    public void object(String key, Runnable members) {
        key(key);
        value('{', members, '}');
    }

    /** An object for each of the elements; nothing where there are none. */
    public <T> void objects(String key, Collection<T> elements, Consumer<T> members) {
        if (!elements.isEmpty()) {
            array(key, elements, e -> object(() -> members.accept(e)));
        }
    }

    /** An array that is written even when it is empty; {@code element} writes one value. */
    public <T> void array(String key, Collection<T> elements, Consumer<T> element) {
        array(key, () -> elements.forEach(element));
    }

    /** An array whose elements are written by {@code elements}. */
    public void array(String key, Runnable elements) {
        key(key);
        value('[', elements, ']');
    }

    /** A small object on one line. */
    public void row(Runnable members) {
        next();
        onOneLine('{', members, '}');
    }

    public void row(String key, Runnable members) {
        key(key);
        onOneLine('{', members, '}');
    }

    /** A row for each of the elements; nothing where there are none. */
    public <T> void rows(String key, Collection<T> elements, Consumer<T> members) {
        if (!elements.isEmpty()) {
            array(key, elements, e -> row(() -> members.accept(e)));
        }
    }

    /** An object that {@link #kept} gives again. */
    public void keep(String key, Runnable members) {
        key(key);
        keptFrom = bytes.position();
        value('{', members, '}');
        keptTo = bytes.position();
    }

    /** The object of {@link #keep} on one line, for {@link #line} of another writer. */
    public byte[] kept() {
        return bytes.onOneLine(keptFrom, keptTo);
    }

    /** An element of an array that another writer has made. */
    public void line(byte[] element) {
        next();
        bytes.raw(element);
        bytes.endPart();
    }

    public void text(String key, String value) {
        key(key);
        bytes.string(value);
    }

    public void text(String key, Optional<String> value) {
        if (value.isPresent()) {
            text(key, value.get());
        }
    }

    /** One line a text; nothing where there are none. */
    public void texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            array(key, values, this::element);
        }
    }

    /** All on one line, for codes and words; nothing where there are none. */
    public void words(String key, List<String> values) {
        if (!values.isEmpty()) {
            list(key, values, this::element);
        }
    }

    /** An array of short values on one line, written even when it is empty. */
    public <T> void list(String key, Collection<T> elements, Consumer<T> element) {
        key(key);
        onOneLine('[', () -> elements.forEach(element), ']');
    }

    /** The same as an element of an array. */
    public <T> void list(Collection<T> elements, Consumer<T> element) {
        next();
        onOneLine('[', () -> elements.forEach(element), ']');
    }

    /** The same for values of several kinds, written by {@code elements}. */
    public void list(Runnable elements) {
        next();
        onOneLine('[', elements, ']');
    }

    public void flag(String key, boolean value) {
        key(key);
        bytes.ascii(value ? "true" : "false");
    }

    public void number(String key, long value) {
        key(key);
        bytes.number(value);
    }

    /** An exact decimal; throws where there is none. */
    public void decimal(String key, Units value) {
        key(key);
        bytes.ascii(value.toDecimal().toPlainString());
    }

    public void number(String key, Optional<Integer> value) {
        if (value.isPresent()) {
            number(key, value.get());
        }
    }

    /** An exact number, or a string such as {@code "40/3"} where there is no exact decimal. */
    public void units(String key, Units value) {
        key(key);
        units(value);
    }

    public void units(String key, Optional<Units> value) {
        if (value.isPresent()) {
            units(key, value.get());
        }
    }

    /** An element of an array. */
    public void element(String value) {
        next();
        bytes.string(value);
    }

    /** An element of an array. */
    public void element(long value) {
        next();
        bytes.number(value);
    }

    /** An element of an array. */
    public void element(Units value) {
        next();
        units(value);
    }

    private void units(Units value) {
        if (value.denominator() == 1) {
            bytes.number(value.numerator());
        } else if (value.isDecimal()) {
            bytes.ascii(value.toDecimal().toPlainString());
        } else {
            bytes.string(value.toString());
        }
    }

    /** The finished document, with its final newline. */
    public byte[] document() {
        bytes.raw('\n');
        return bytes.all();
    }

    /** Ends a document that goes to a file part by part. */
    public void end() {
        bytes.raw('\n');
        bytes.end();
    }

    private void key(String key) {
        next();
        bytes.key(key);
    }

    /** Goes to where the next member or element stands. The document itself stands where it is. */
    private void next() {
        if (depth > 0) {
            if (!empty) {
                bytes.raw(',');
            }
            lineBreak();
        }
        empty = false;
    }

    private void lineBreak() {
        if (inline) {
            bytes.raw(' ');
        } else {
            bytes.newLine(depth);
        }
    }

    private void onOneLine(char open, Runnable content, char close) {
        boolean before = inline;
        inline = true;
        value(open, content, close);
        inline = before;
    }

    private void value(char open, Runnable content, char close) {
        bytes.raw(open);
        depth++;
        empty = true;
        content.run();
        depth--;
        if (empty) {
            bytes.raw(' ');
        } else {
            lineBreak();
        }
        bytes.raw(close);
        empty = false;
    }
}
