package dev.credence.publish.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.publish.Collected;
import dev.credence.publish.Handmade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JsonGoldenTest {
    @Test
    void oneProgramLooksAsItShould() throws IOException {
        var files = Collected.from(new JsonProduct(), Handmade.small());
        try (var golden = JsonGoldenTest.class.getResourceAsStream("gis.json")) {
            assertEquals(
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    new String(files.get("programs/gis.json"), StandardCharsets.UTF_8));
        }
    }

    @Test
    void tenThousandProgramsTakeAboutASecond() {
        var publication = Handmade.big(2000, 10_000);
        var bytes = new AtomicLong();
        var files = new AtomicLong();
        long start = System.nanoTime();
        new JsonProduct().publish(publication, (path, content) -> {
            bytes.addAndGet(content.length);
            files.incrementAndGet();
        });
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "json of 10,000 programs: %d files, %d MB in %d ms%n", files.get(), bytes.get() >> 20, millis);
        assertEquals(10_005, files.get());
        assertTrue(millis < 20_000);
    }
}
