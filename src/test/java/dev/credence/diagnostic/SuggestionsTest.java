package dev.credence.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables read: what is written | what there is | what is suggested, in this order. */
class SuggestionsTest {

    @ParameterizedTest(name = "{0} among {1} -> {2}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    CLA            | cla;CLAS;CNSM               | cla
                    gis            | gsi;gist;ma-geography       | gist;gsi
                    grphics        | graphics;physics;music      | graphics
                    spatal-data    | spatial-data;special-data   | spatial-data
                    spatail-data   | spatial-data                | spatial-data
                    ab             | ba;cd;abc                   | abc;ba
                    a              | b;c                         | ''
                    a              | A;b                         | A
                    methods        | Core;Depth                  | ''
                    methods        | Methods                     | Methods
                    methods        | methods                     | ''
                    kitten         | sitting                     | ''
                    xaaaa          | yaaaa;zaaaa;waaaa;vaaaa     | vaaaa;waaaa;yaaaa
                    caf\u00e9s     | cafes                       | cafes
                    ''             | a;bb                        | ''
                    """)
    void names(String wrong, String there, String expected) {
        assertEquals(expected, String.join(";", Suggestions.of(wrong, List.of(there.split(";")))));
    }

    @ParameterizedTest(name = "{0} among {1} -> {2}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    BOIL 410       | BIOL 410;CHEM 410;BIOL 411  | BIOL 410
                    BIOL410        | BIOL 410;BIOL 411           | BIOL 410
                    biol 410       | BIOL 410                    | BIOL 410
                    BIOL 401       | BIOL 410;BIOL 400;BIOL 402  | BIOL 410
                    BIOL 411       | BIOL 410;BIOL 412;BIOL 401  | ''
                    HCSV 489       | HCSV 489K;HCSV 489J;HCSV 49 | HCSV 489J;HCSV 489K;HCSV 49
                    HCSV 489K      | HCSV 489                    | HCSV 489
                    BIOLOGY 410    | BIOL 410                    | BIOL 410
                    EE 201         | CS 201;ME 201;EEE 201       | EEE 201
                    A/P 210        | A/P 201                     | A/P 201
                    STAT 503       | STAT A503                   | STAT A503
                    ES P 418       | ES P 481;ESP 418            | ESP 418
                    Reading a Grnt | Reading a Grant;GEOG 481    | Reading a Grant
                    GEOG 481       | Reading a Grant Call        | ''
                    """)
    void courseCodes(String wrong, String there, String expected) {
        assertEquals(expected, String.join(";", Suggestions.ofCodes(wrong, List.of(there.split(";")))));
    }

    @Test
    void itIsSaidAsAFact() {
        assertEquals(
                Optional.of("there is a course with a similar code: `BIOL 410`"),
                Suggestions.phrase("course", "code", List.of("BIOL 410")));
        assertEquals(
                Optional.of("there is an open part with a similar name: `Core`"),
                Suggestions.phrase("open part", "name", List.of("Core")));
        assertEquals(
                Optional.of("there are bodies with a similar name: `Dean`, `Deans`"),
                Suggestions.phrase("body", "name", List.of("Dean", "Deans")));
        assertEquals(Optional.empty(), Suggestions.phrase("course", "code", List.of()));
    }

    @Test
    void theDistanceIsTheRestrictedOne() {
        // Unrestricted, CA -> AC -> ABC would be two steps; here no place is edited twice.
        assertEquals(3, EditDistance.within("CA", "ABC", 5));
        assertEquals(1, EditDistance.within("ab", "ba", 5));
        assertEquals(3, EditDistance.within("kitten", "sitting", 3));
        assertEquals(EditDistance.FAR, EditDistance.within("kitten", "sitting", 2));
        assertEquals(4, EditDistance.within("", "abcd", 4));
        assertEquals(1, EditDistance.within("a\uD83D\uDE00b", "ab", 1));
    }

    @Test
    void tenThousandCandidatesAreNoTrouble() {
        var names = IntStream.range(0, 10_000)
                .mapToObj(i -> "certificate-number-" + i)
                .toList();
        var start = Instant.now();
        for (int i = 0; i < 20; i++) {
            assertEquals(
                    "certificate-number-9999",
                    Suggestions.of("certificate-nubmer-9999", names).get(0));
        }
        assertTrue(Duration.between(start, Instant.now()).toMillis() < 5_000);
    }
}
