package dev.credence.policy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It does not attest to any skill.",
                "No skill is attested.",
                "No audition, no grade and no judgment of skill stands behind it.",
                "It attests to neither knowledge nor skill.",
                "Given without regard to grades, knowledge or skill.",
                "It doesn't attest to knowledge, experience or skill",
                "Nothing that attests to skill is implied.",
                "Skill is not assessed.",
                "Skill and knowledge are never tested here.",
                "It records attendance rather than skill.",
                "The holder was there; no claim of skill is made",
            })
    void aDeniedWordClaimsNothing(String text) {
        assertEquals(true, isDenied(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It attests to skill.",
                "It is not graded. It attests to skill.",
                "It is not graded, but it attests to skill.",
                "It is not graded, which shows how much skill it takes.",
                "Though no grade is given at the end of it, this award shows real skill.",
                "Not only attendance and skill but character.",
                "Its holder has skill. It is not for sale.",
                "Skill that was not taught before.",
            })
    void aWordThatIsNotDeniedIsAClaim(String text) {
        assertEquals(false, isDenied(text), text);
    }

    private static boolean isDenied(String text) {
        var words = Token.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).word().equals("skill")) {
                return new Negation(text, words).denies(i);
            }
        }
        throw new AssertionError("no skill in: " + text);
    }
}
