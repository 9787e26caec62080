package edu.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import catalog.lakeside.e2026_2027.Courses;
import catalog.lakeside.e2026_2027.Kind;
import catalog.lakeside.e2026_2027.Programs;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    @Test
    void theGeneratedClassesSayWhatTheSpecsSay() {
        assertEquals("Graduate Certificate in GIS", Programs.GIS.facts().title());
        assertEquals(Kind.ACADEMIC_CERTIFICATE, Programs.GIS.kind());
        assertEquals("Spatial Data", Courses.GIS_501.title());
        assertTrue(Programs.byId("gis").isPresent());
    }
}
