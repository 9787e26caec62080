package dev.credence.resolve.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.credence.syntax.ast.ConditionNode;
import dev.credence.syntax.ast.CourseItem;
import dev.credence.syntax.ast.Declaration.Course;
import org.junit.jupiter.api.Test;

class ImportPositionsTest {
    private static Course only(Spec spec, String data) {
        var got = Imported.of(spec, data);
        assertEquals("", got.errors());
        assertEquals(1, got.courses().size());
        return got.courses().get(0);
    }

    @Test
    void aRowItsNameAndItsCellsHaveTheirPlaces() {
        var course = only(new Spec("c.csv"), "code,title,units\r\nGEOG 481 ,\"GIS, 1\", 1 to 3\r\n");
        assertEquals("specs/csulb/c.csv:2:1 'GEOG 481 ,\"GIS, 1\", 1 to 3'", Imported.at(course.span()));
        assertEquals(course.span(), course.head());
        assertEquals(
                "specs/csulb/c.csv:2:1 'GEOG 481'", Imported.at(course.name().span()));
        assertEquals(
                "specs/csulb/c.csv:2:11 '\"GIS, 1\"'",
                Imported.at(course.title().get().span()));
        var units = (CourseItem.UnitsLine) course.items().get(0);
        assertEquals("specs/csulb/c.csv:2:21 '1 to 3'", Imported.at(units.span()));
        assertEquals(
                "specs/csulb/c.csv:2:26 '3'", Imported.at(units.values().get(1).span()));
    }

    @Test
    void neighbouringColumnsAreOnePlaceAndOthersAreNot() {
        var near = only(new Spec("c.csv").columns("code", "S", "N"), "S,N,x\nGEOG,481,y\n");
        assertEquals("specs/csulb/c.csv:2:1 'GEOG,481'", Imported.at(near.name().span()));
        var far = only(new Spec("c.csv").columns("code", "S", "N"), "S,x,N\nGEOG,y,481\n");
        assertEquals("specs/csulb/c.csv:2:8 '481'", Imported.at(far.name().span()));
    }

    @Test
    void accentsEmojiAndAByteOrderMarkCountAsPeopleCount() {
        var course = only(
                new Spec("c.csv"),
                "\uFEFFtitle,x,code\r\n\"É \uD83C\uDF0D\uD83C\uDF0D \"\"q\"\"\",\uD83D\uDE00,GEOG 481\r\n");
        assertEquals(
                "specs/csulb/c.csv:2:16 'GEOG 481'", Imported.at(course.name().span()));
        assertEquals("É \uD83C\uDF0D\uD83C\uDF0D \"q\"", course.title().get().value());
    }

    @Test
    void theHeadOfARowIsItsFirstLine() {
        var course = only(new Spec("c.csv"), "code,description\r\nA 1,\"one  \r\ntwo\"\r\n");
        assertEquals("specs/csulb/c.csv:2:1 'A 1,\"one'", Imported.at(course.head()));
        assertEquals("specs/csulb/c.csv:2:1 'A 1,\"one  \\r\\ntwo\"'", Imported.at(course.span()));
        var json = only(new Spec("c.json"), "[\n  {\n    \"code\": \"A 1\"\n  }\n]\n");
        assertEquals("specs/csulb/c.json:3:13 '\"A 1\"'", Imported.at(json.head()));
        assertEquals("specs/csulb/c.json:2:3 '{\\n    \"code\": \"A 1\"\\n  }'", Imported.at(json.span()));
    }

    @Test
    void partsOfAListHavePlacesOfTheirOwnEvenBehindEscapes() {
        var course = only(new Spec("c.csv"), "code,counts as\nA 1,\" a \"\"b\"\"; c\"\n");
        var counts = (CourseItem.CountsAs) course.items().get(0);
        assertEquals("a \"b\"", counts.attributes().get(0).value());
        assertEquals(
                "specs/csulb/c.csv:2:7 'a \"\"b\"\"'",
                Imported.at(counts.attributes().get(0).span()));
        assertEquals(
                "specs/csulb/c.csv:2:16 'c'",
                Imported.at(counts.attributes().get(1).span()));
        var json = only(new Spec("c.json"), "[{\"code\":\"A 1\",\"counts as\":\"\\u00e9\\n\uD83D\uDE00 ; c\"}]");
        var other = (CourseItem.CountsAs) json.items().get(0);
        assertEquals(
                "specs/csulb/c.json:1:41 'c'",
                Imported.at(other.attributes().get(1).span()));
    }

    @Test
    void theCodesOfAConditionHaveTheirPlaceInTheCell() {
        var plain = condition(only(new Spec("c.csv"), "code,prerequisites\nA 1,\"MATH 1 and MATH 2\"\n"));
        assertEquals(
                "specs/csulb/c.csv:2:17 'MATH 2'",
                Imported.at(plain.parts().get(1).span()));
        var doubled =
                condition(only(new Spec("c.csv"), "code,prerequisites\nA 1,\"\"\"\uD83D\uDE00 x\"\" and MATH 2\"\n"));
        assertEquals(
                "specs/csulb/c.csv:2:6 '\"\"\uD83D\uDE00 x\"\"'",
                Imported.at(doubled.parts().get(0).span()));
        assertEquals(
                "specs/csulb/c.csv:2:18 'MATH 2'",
                Imported.at(doubled.parts().get(1).span()));
        var json = condition(
                only(new Spec("c.json"), "[{\"code\": \"A 1\", \"prerequisites\": \"\\\"\\u00e9\\\" and MATH 2\"}]"));
        assertEquals(
                "specs/csulb/c.json:1:51 'MATH 2'",
                Imported.at(json.parts().get(1).span()));
    }

    private static ConditionNode.All condition(Course course) {
        var line = (CourseItem.ConditionLine) course.items().get(0);
        return (ConditionNode.All) line.condition();
    }
}
