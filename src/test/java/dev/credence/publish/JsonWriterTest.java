package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.credence.model.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    @Test
    void everyFormHasItsLayout() {
        var json = new JsonWriter(1);
        json.object(() -> {
            json.text("text", "x");
            json.text("absent", Optional.empty());
            json.text("present", Optional.of("y"));
            json.flag("yes", true);
            json.flag("no", false);
            json.number("small", 7);
            json.number("negative", -7);
            json.number("large", Long.MAX_VALUE);
            json.number("absent", Optional.empty());
            json.units("whole", Units.of(3));
            json.units("half", new Units(3, 2));
            json.units("third", new Units(40, 3));
            json.object("empty", () -> {});
            json.array("none", List.<String>of(), json::element);
            json.list("noneOnOneLine", List.<String>of(), json::element);
            json.texts("absent", List.of());
            json.texts("texts", List.of("a", "b"));
            json.words("words", List.of("a", "b"));
            json.row("row", () -> {
                json.text("a", "b");
                json.object("in", () -> json.words("codes", List.of("c", "d")));
                json.row("empty", () -> {});
            });
            json.object("deep", () -> json.objects("er", List.of("e", "f"), e -> json.text("is", e)));
            json.rows("rows", List.of("g", "h"), e -> json.text("is", e));
            json.array("lists", List.of("i"), e -> json.list(List.of(e, e), json::element));
        });
        assertEquals("""
                {
                  "text": "x",
                  "present": "y",
                  "yes": true,
                  "no": false,
                  "small": 7,
                  "negative": -7,
                  "large": 9223372036854775807,
                  "whole": 3,
                  "half": 1.5,
                  "third": "40/3",
                  "empty": { },
                  "none": [ ],
                  "noneOnOneLine": [ ],
                  "texts": [
                    "a",
                    "b"
                  ],
                  "words": [ "a", "b" ],
                  "row": { "a": "b", "in": { "codes": [ "c", "d" ] }, "empty": { } },
                  "deep": {
                    "er": [
                      {
                        "is": "e"
                      },
                      {
                        "is": "f"
                      }
                    ]
                  },
                  "rows": [
                    { "is": "g" },
                    { "is": "h" }
                  ],
                  "lists": [
                    [ "i", "i" ]
                  ]
                }
                """, text(json.document()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "a\"b\\c",
                "\n",
                "\t\r\b\f",
                "\u0000\u001f\u007f",
                "Études",
                "\u2028",
                "𝄞 and\n𝄞",
                "</script>"
            })
    void anotherReaderReadsTheSameText(String value) throws IOException {
        var json = new JsonWriter();
        json.object(() -> json.text("key", value));
        try (var parser = new JsonFactory().createParser(json.document())) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            assertEquals("key", parser.nextFieldName());
            assertEquals(value, parser.nextTextValue());
            assertEquals(JsonToken.END_OBJECT, parser.nextToken());
        }
    }

    /** Names come from the compiler, never from a spec; a test that gives another kind fails. */
    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\nb", "\u007f", "Études", "Łódź"})
    void aNameIsPlain(String name) {
        var json = new JsonWriter();
        assertThrows(AssertionError.class, () -> json.object(() -> json.text(name, "")));
    }

    @Test
    void onlyWhatHasToBeEscapedIs() {
        var json = new JsonWriter();
        json.object(() -> json.text("a", "\"\\/\b\t\n\f\r\u001f\u007fé"));
        assertEquals("{\n  \"a\": \"\\\"\\\\/\\b\\t\\n\\f\\r\\u001F\u007fé\"\n}\n", text(json.document()));
    }

    @Test
    void whatIsKeptStandsOnOneLineElsewhere() {
        var file = new JsonWriter();
        file.object(() -> {
            file.text("before", "b");
            file.keep("kept", () -> {
                file.text("two  spaces", "line\n  end");
                file.texts("list", List.of("x", "y"));
                file.object("empty", () -> {});
            });
            file.text("after", "a");
        });
        var all = new JsonWriter();
        all.object(() -> all.array("all", () -> {
            all.line(file.kept());
            all.line(file.kept());
        }));
        String line = "{ \"two  spaces\": \"line\\n  end\", \"list\": [ \"x\", \"y\" ], \"empty\": { } }";
        assertEquals("{\n  \"all\": [\n    " + line + ",\n    " + line + "\n  ]\n}\n", text(all.document()));
    }

    @Test
    void theArraysOfALargeDocumentAreThatDocument() {
        byte[] line = ("\"" + "x".repeat(400_000) + "\"").getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<String>();
        var parts = new ArrayList<byte[]>();
        boolean[] ended = {false};
        var inParts = new JsonWriter(1024, new FileParts() {
            @Override
            public void add(byte[] part) {
                parts.add(part);
            }

            @Override
            public void end() {
                ended[0] = true;
            }
        });
        var whole = new JsonWriter();
        for (var json : List.of(inParts, whole)) {
            json.object(() -> json.array("lines", () -> {
                for (int i = 0; i < 10; i++) {
                    json.line(line);
                }
            }));
        }
        for (int i = 0; i < 10; i++) {
            lines.add(text(line));
        }
        inParts.end();
        assertTrue(ended[0]);
        assertTrue(parts.size() > 1, "one array of " + parts.get(0).length);
        assertEquals("{\n  \"lines\": [\n    " + String.join(",\n    ", lines) + "\n  ]\n}\n", text(whole.document()));
        assertEquals(
                text(Content.joined(parts)), "{\n  \"lines\": [\n    " + String.join(",\n    ", lines) + "\n  ]\n}\n");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
