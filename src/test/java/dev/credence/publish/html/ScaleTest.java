package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.credence.model.*;
import dev.credence.model.ProgramFacts.Outcome;
import dev.credence.model.ProgramFacts.Status;
import dev.credence.model.Requirement.*;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A state's worth of programs in one catalog. */
@Tag("slow")
@Tag("pages")
final class ScaleTest {
    private static final int PROGRAMS = 10_000;
    private static final int COURSES = 2_000;
    private static final Pattern LISTS = Pattern.compile("(types/.*|a-z/.*|programs/)?index[.]html");
    private static final int HEAVIEST = 1_000_000;

    @Test
    void tenThousandProgramsArePublishedInSeconds() {
        var publication = publication(0);
        var bytes = new AtomicLong();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var paths = new TreeSet<String>();
        var lists = new TreeMap<String, Document>();
        var heavy = new TreeSet<String>();
        new HtmlProduct().publish(publication, (path, content) -> {
            bytes.addAndGet(content.length);
            paths.add(path);
            if (LISTS.matcher(path).matches()) {
                lists.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            }
            if (path.endsWith(".html") && content.length > HEAVIEST) {
                heavy.add(path + ": " + content.length);
            }
        });
        // Time of the processor, so that a busy machine fails nothing.
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        System.out.println(PROGRAMS + " programs, " + COURSES + " courses: " + bytes.get() / 1_000_000 + " MB in "
                + millis + " ms");
        assertEveryProgramIsListed(lists, paths);
        assertEquals(Set.of(), heavy, "pages that take long over a telephone");
        assertTrue(millis < 40_000, millis + " ms");
    }

    /** In a list by kind and in the one from A to Z, over all their parts; and every link of a list leads somewhere. */
    private static void assertEveryProgramIsListed(Map<String, Document> lists, Set<String> paths) {
        var listed = new TreeMap<String, Set<String>>();
        lists.forEach((path, page) -> {
            for (var link : page.select("a[href]")) {
                String href = link.attr("href");
                if (!href.startsWith("#")
                        && !href.contains(":")
                        && !href.contains("2025-2026")
                        && href.contains(".html")) {
                    String there =
                            URI.create("/" + path).resolve(href).getPath().substring(1);
                    assertTrue(paths.contains(there), path + " -> " + href);
                    if (there.startsWith("programs/p")) {
                        listed.computeIfAbsent(path.replaceFirst("/.*", ""), list -> new TreeSet<>())
                                .add(there);
                    }
                }
            }
        });
        assertEquals(PROGRAMS, listed.get("types").size());
        assertEquals(PROGRAMS, listed.get("a-z").size());
        assertTrue(lists.containsKey("types/academic-certificate/10/index.html"));
        assertTrue(lists.get("programs/index.html").text().contains("too many for one page"));
    }

    /** @param outcomes how many each program has */
    static dev.credence.publish.Publication publication(int outcomes) {
        var sample = new Sample();
        var courses = new java.util.ArrayList<Course>();
        for (int i = 0; i < COURSES; i++) {
            var before = i % 10 == 0
                    ? Sample.NOTHING
                    : new Condition.TakenCourse(
                            courses.get(i - 1).code(), true, Optional.empty(), false, Optional.empty(), Sample.SPAN);
            courses.add(sample.course("S" + i / 50 + " " + (300 + i % 200), "Course number " + i, 3, before));
        }
        for (int i = 0; i < PROGRAMS; i++) {
            var b = new ProgramBuilder("p" + i, "Certificate in Subject " + i);
            b.field = Optional.of("Field " + i % 97);
            int at = i;
            b.outcomes = IntStream.range(0, outcomes)
                    .mapToObj(k -> new Outcome(
                            "o" + k,
                            "Explain how method " + k + " of field " + at % 97 + " answers question " + at,
                            List.of(),
                            List.of("the final project"),
                            Sample.SPAN))
                    .toList();
            b.status = i % 11 == 0 ? Status.PROPOSED : Status.APPROVED;
            Requirement[] list = IntStream.range(0, 20)
                    .mapToObj(k -> Sample.take(courses.get((at * 7 + k * 13) % COURSES)))
                    .toArray(Requirement[]::new);
            var pattern = new CoursePattern(
                    Optional.empty(),
                    Optional.of("S" + i % 40),
                    Optional.of(300),
                    Optional.of(499),
                    List.of(),
                    Optional.empty());
            var any = new AnyMatching(
                    pattern,
                    courses.subList(i % 40 * 50, i % 40 * 50 + 50),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Sample.SPAN);
            b.requirements = Sample.block(
                    Sample.take(courses.get(i % COURSES)),
                    Sample.choose(4, Sample.block("Choice", List.of(), list)),
                    Sample.units(Amount.of(Units.of(3)), Sample.block("Depth", List.of(), any)));
            sample.certificate(b, Program.Audience.UNDERGRADUATE);
        }
        return sample.publication(Optional.of("https://catalog.example.edu"), false);
    }
}
