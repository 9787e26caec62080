package dev.credence.policy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @ParameterizedTest
    @CsvSource({
        "mastery, mastered",
        "mastery, masters",
        "mastery, master",
        "mastery, mastering",
        "proficient, proficiency",
        "proficient, proficiently",
        "competent, competence",
        "competent, competencies",
        "certified, certification",
        "certified, certifies",
        "qualified, qualifications",
        "skilled, skills",
        "skilled, skillful",
        "demonstrated, demonstrates",
        "achieved, achievement",
        "achieved, achieving",
    })
    void formsOfOneWord(String one, String other) {
        assertEquals(WordForms.stem(one), WordForms.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "certified, certificate",
        "certified, certificates",
        "certified, certain",
        "competent, competition",
        "competent, compete",
        "demonstrated, demonstration",
        "qualified, quality",
        "achieved, chief",
        "mastery, mast",
    })
    void otherWords(String one, String other) {
        assertNotEquals(WordForms.stem(one), WordForms.stem(other));
    }
}
