package dev.credence.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.credence.model.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/**
 * Writes one JSON document into memory: members in the order in which they are given, LF, two spaces, UTF-8. Absent facts are left
 * out, empty lists with them; there is never a null. Small objects may stand on one line.
 */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final UnsynchronizedByteArrayOutputStream bytes;
    private final JsonIndent indent = new JsonIndent();
    private final JsonGenerator generator;

    public JsonWriter() {
        this(1024);
    }

    /** @param size a guess at the size in bytes */
    public JsonWriter(int size) {
        this(size, false);
    }

    /**
     * A document that may stand inside a script element of a page: nothing in it can end the element or begin a comment, and it is
     * still strict JSON.
     */
    public static JsonWriter forScript() {
        return new JsonWriter(1024, true);
    }

    private JsonWriter(int size, boolean forScript) {
        try {
            bytes = UnsynchronizedByteArrayOutputStream.builder()
                    .setBufferSize(size)
                    .get();
            var printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentObjectsWith(indent);
            printer.indentArraysWith(indent);
            generator = FACTORY.createGenerator(bytes).setPrettyPrinter(printer);
            if (forScript) {
                generator.setCharacterEscapes(new ScriptEscapes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object: the document itself or an element of an array. */
    public void object(Runnable members) {
        run(generator::writeStartObject);
        members.run();
        run(generator::writeEndObject);
    }

    public void object(String key, Runnable members) {
        key(key);
        object(members);
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
        run(generator::writeStartArray);
        elements.run();
        run(generator::writeEndArray);
    }

    /** A small object on one line. */
    public void row(Runnable members) {
        run(generator::writeStartObject);
        onOneLine(members);
        onOneLine(() -> run(generator::writeEndObject));
    }

    public void row(String key, Runnable members) {
        key(key);
        row(members);
    }

    /** A row for each of the elements; nothing where there are none. */
    public <T> void rows(String key, Collection<T> elements, Consumer<T> members) {
        if (!elements.isEmpty()) {
            array(key, elements, e -> row(() -> members.accept(e)));
        }
    }

    private void onOneLine(Runnable content) {
        boolean before = indent.inline;
        indent.inline = true;
        content.run();
        indent.inline = before;
    }

    public void text(String key, String value) {
        run(() -> generator.writeStringField(key, value));
    }

    public void text(String key, Optional<String> value) {
        value.ifPresent(v -> text(key, v));
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
        list(elements, element);
    }

    /** The same as an element of an array. */
    public <T> void list(Collection<T> elements, Consumer<T> element) {
        run(generator::writeStartArray);
        onOneLine(() -> {
            elements.forEach(element);
            run(generator::writeEndArray);
        });
    }

    public void flag(String key, boolean value) {
        run(() -> generator.writeBooleanField(key, value));
    }

    public void number(String key, long value) {
        run(() -> generator.writeNumberField(key, value));
    }

    /** An exact decimal; throws where there is none. */
    public void decimal(String key, Units value) {
        run(() -> generator.writeNumberField(key, value.toDecimal()));
    }

    public void number(String key, Optional<Integer> value) {
        value.ifPresent(v -> number(key, v));
    }

    /** An exact number, or a string such as {@code "40/3"} where there is no exact decimal. */
    public void units(String key, Units value) {
        key(key);
        element(value);
    }

    public void units(String key, Optional<Units> value) {
        value.ifPresent(v -> units(key, v));
    }

    /** An element of an array. */
    public void element(String value) {
        run(() -> generator.writeString(value));
    }

    /** An element of an array. */
    public void element(Units value) {
        run(() -> {
            if (value.denominator() == 1) {
                generator.writeNumber(value.numerator());
            } else if (value.isDecimal()) {
                generator.writeNumber(value.toDecimal());
            } else {
                generator.writeString(value.toString());
            }
        });
    }

    /** An element of an array that another writer has made, a document of its own: taken over and indented to its place. */
    public void element(byte[] document) {
        run(() -> {
            generator.writeRawValue("");
            generator.flush();
            indent.copy(document, bytes, generator.getOutputContext().getNestingDepth());
        });
    }

    /** A member that another writer has made. */
    public void member(String key, byte[] document) {
        key(key);
        element(document);
    }

    /** The document so far without a final newline, for {@link #element(byte[])} of another writer. */
    public byte[] fragment() {
        run(generator::flush);
        return bytes.toByteArray();
    }

    /** The finished document, with its final newline. */
    public byte[] document() {
        run(generator::close);
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void key(String key) {
        run(() -> generator.writeFieldName(key));
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            // Memory does not fail, and a document in the wrong order is a mistake of this program.
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
