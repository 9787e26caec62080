package dev.credence.diagnostic.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The formats that programs read. */
class MachineRenderersTest {

    @Test
    void json() {
        assertEquals("""
                {
                  "diagnostics": [
                    {
                      "code": "bad-number",
                      "severity": "warning",
                      "message": "24 contact hours make 2.4 CEU, but this program promises 3.0",
                      "label": "0.6 more than the hours allow",
                      "file": "specs/csulb/genomics.cred",
                      "range": {
                        "start": {
                          "line": 7,
                          "column": 7
                        },
                        "end": {
                          "line": 7,
                          "column": 10
                        }
                      },
                      "related": [],
                      "notes": []
                    }
                  ],
                  "summary": {
                    "errors": 0,
                    "warnings": 1,
                    "hints": 0,
                    "files": 1
                  }
                }
                """, new JsonRenderer().render(Samples.one(Samples.ceu())));
    }

    @Test
    void jsonIsOneObjectThatCanBeReadBack() {
        var json = JsonMapper.shared().readTree(new JsonRenderer().render(Samples.report()));
        assertEquals("[\"diagnostics\",\"summary\"]", JsonMapper.shared().writeValueAsString(json.propertyNames()));
        assertEquals(
                "{\"errors\":2,\"warnings\":1,\"hints\":0,\"files\":14}",
                json.get("summary").toString());
        var first = json.get("diagnostics").get(0);
        assertEquals("specs/a b, caf\u00e9:100%.cred", first.get("file").asString());
        var second = json.get("diagnostics").get(1);
        assertEquals(3, second.get("related").size());
        assertEquals("policy: clause 2.5", second.get("notes").get(1).asString());
        assertEquals(
                "{\"line\":4,\"column\":17}", second.get("range").get("end").toString());
        assertFalse(json.get("diagnostics").get(2).has("help"));
    }

    @Test
    void sarif() {
        assertEquals("""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "credence",
                          "rules": [
                            {
                              "id": "bad-number",
                              "shortDescription": {
                                "text": "a number, date or range is impossible"
                              },
                              "fullDescription": {
                                "text": "A number, a date or a range is impossible: a day that is in no calendar, a range that ends before it begins, half of a course."
                              },
                              "help": {
                                "text": "A number, a date or a range is impossible: a day that is in no calendar, a range that ends before it begins, half of a course.\\n\\nA number is the first thing people take from a page. An impossible one is a slip of the pen, and only the author knows which digit is wrong.\\n\\n- Dates are year, month, day: `2026-08-24`.\\n- Ranges begin with the smaller number: `12 to 15 units`.\\n\\n`credence explain bad-number`",
                                "markdown": "## What it means\\n\\nA number, a date or a range is impossible: a day that is in no calendar, a range that ends before it begins, half of a course.\\n\\n## Why\\n\\nA number is the first thing people take from a page. An impossible one is a slip of the pen, and only the author knows which digit is wrong.\\n\\n## What to do\\n\\n- Dates are year, month, day: `2026-08-24`.\\n- Ranges begin with the smaller number: `12 to 15 units`.\\n\\n## More\\n\\n`credence explain bad-number`"
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "utf16CodeUnits",
                      "results": [
                        {
                          "ruleId": "bad-number",
                          "ruleIndex": 0,
                          "level": "warning",
                          "message": {
                            "text": "24 contact hours make 2.4 CEU, but this program promises 3.0\\n0.6 more than the hours allow"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "specs/csulb/genomics.cred"
                                },
                                "region": {
                                  "startLine": 7,
                                  "startColumn": 7,
                                  "endLine": 7,
                                  "endColumn": 10
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, new SarifRenderer().render(Samples.one(Samples.ceu())));
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        String standards = System.getProperty("standards.dir", "");
        var file = Path.of(standards, "sarif", "sarif-schema-2.1.0.json");
        assumeTrue(!standards.isEmpty() && Files.exists(file), "the standards are not on this machine");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(file), InputFormat.JSON);
        for (var report : List.of(Samples.report(), new Report(List.of(), 0, Optional.empty()))) {
            String sarif = new SarifRenderer().render(report);
            assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON));
        }
        // And the schema does notice what is wrong.
        assertFalse(schema.validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void pathsBecomeUris() {
        assertEquals("specs/a%20b/caf%C3%A9%3A%5Cn.cred", FileUris.of("specs/a b/caf\u00e9:\\n.cred"));
        assertEquals("file:///tmp/x.cred", FileUris.of("/tmp/x.cred"));
        assertEquals("file:///C:/my%20specs/x.cred", FileUris.of("C:/my specs/x.cred"));
    }

    @Test
    void githubCommandsAreEscaped() {
        assertEquals(
                """
                ::error file=specs/a b%2C café%3A100%25.cred,line=1,endLine=1,col=1,endColumn=1,title=unreadable-file::nothing is read: there is no such file or folder%0Ahelp: there is a file or folder with a similar name: `specs/ab.cred`
                ::warning file=specs/csulb/genomics.cred,line=7,endLine=7,col=7,endColumn=9,title=bad-number::24 contact hours make 2.4 CEU, but this program promises 3.0%0A0.6 more than the hours allow
                """,
                new GithubRenderer()
                        .render(new Report(List.of(Samples.missing(), Samples.ceu()), 2, Optional.empty())));
    }
}
