package dev.credence.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicIdsTest {
    private static final IdKey GIS = new IdKey("csulb", IdKey.Kind.PROGRAM, "gis");

    /** The example that RFC 9562 and other implementations give: the name space of domain names and {@code python.org}. */
    @Test
    void derivedIdsAreOfVersionFive() {
        assertEquals(
                UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"),
                PublicIds.part(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "python.org"));
        assertEquals(5, PublicIds.derived().of(GIS).version());
        assertEquals(2, PublicIds.derived().of(GIS).variant());
    }

    /** Published ids must not change with a new release of Credence. */
    @Test
    void theDerivationIsFixed() {
        assertEquals(
                "2a016eaf-62ae-5dbf-a68f-b7554913974d",
                PublicIds.derive(new IdKey("csulb", IdKey.Kind.PROGRAM, "geographic-information-science"))
                        .toString());
    }

    @Test
    void institutionKindAndNameAllCount() {
        var own = PublicIds.derive(GIS);
        assertNotEquals(own, PublicIds.derive(new IdKey("sjsu", IdKey.Kind.PROGRAM, "gis")));
        assertNotEquals(own, PublicIds.derive(new IdKey("csulb", IdKey.Kind.FRAMEWORK, "gis")));
        assertNotEquals(own, PublicIds.derive(new IdKey("csulb", IdKey.Kind.PROGRAM, "gis2")));
    }

    @Test
    void whatIsKnownIsNotDerived() {
        var locked = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var ids = PublicIds.of(Map.of(GIS, locked));
        assertEquals(locked, ids.of(GIS));
        var other = new IdKey("csulb", IdKey.Kind.PROGRAM, "other");
        assertEquals(PublicIds.derive(other), ids.of(other));
    }
}
