package dev.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void commandsStandBetweenDashes() {
        assertEquals(
                List.of(List.of("check", "specs"), List.of("build", "specs", "--out", "out")),
                Rehearsal.commands("check", "specs", "--", "build", "specs", "--out", "out"));
    }

    @Test
    void nothingBetweenDashesIsNoCommand() {
        assertEquals(List.of(List.of("check")), Rehearsal.commands("--", "check", "--", "--"));
        assertEquals(List.of(), Rehearsal.commands());
    }
}
