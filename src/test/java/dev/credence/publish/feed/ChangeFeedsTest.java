package dev.credence.publish.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.credence.publish.CatalogChanges;
import dev.credence.publish.Change;
import dev.credence.publish.Golden;
import dev.credence.publish.Harbor;
import dev.credence.publish.PageHead;
import dev.credence.publish.Publication;
import dev.credence.publish.Standards;
import dev.credence.publish.SubjectChanges;
import dev.credence.publish.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feeds of a university with three editions, and of changes made up to be hostile or many. */
final class ChangeFeedsTest {
    private static final Optional<String> BASE = Optional.of("https://catalog.example.edu/c");
    private static final String HOSTILE = "a]]></content><script>alert(1)</script>\"'& \u0007\uD800\u202E";

    @TempDir
    private static Path folder;

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void publish() throws IOException {
        files = Harbor.publish(folder.resolve("out"), BASE);
    }

    private static String json() {
        return files.getOrDefault("harbor/feed.json", "");
    }

    private static String atom() {
        return files.getOrDefault("harbor/feed.atom", "");
    }

    @Test
    void theFeedsSayThis() {
        Golden.check(
                "editions/feeds",
                Map.of(
                        "feed.json", json().getBytes(StandardCharsets.UTF_8),
                        "feed.atom", atom().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theJsonFeedIsValidAndTheJudgeRejectsAFault() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schemaWithVersion11(), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(json(), InputFormat.JSON));
        assertFalse(schema.validate(json().replaceFirst("\"id\": \"[^\"]*\",", ""), InputFormat.JSON)
                .isEmpty());
        assertFalse(schema.validate(
                        json().replace("\"title\": \"Changes in", "\"headline\": \"Changes in"), InputFormat.JSON)
                .isEmpty());
    }

    /** The published schema is that of version 1; version 1.1 adds these two members of a feed and says {@code authors} for {@code author}. */
    private static String schemaWithVersion11() {
        var schema = (ObjectNode) Standards.json("feeds/json-feed-1.schema.json");
        var properties = (ObjectNode) schema.get("properties");
        properties.putObject("language").put("type", "string");
        properties.putObject("authors").put("type", "array").putObject("items").put("$ref", "#/definitions/author");
        properties.remove("author");
        return schema.toString();
    }

    @Test
    void theAtomFeedIsValidAndTheJudgeRejectsAFault() throws Exception {
        validate(atom());
        for (var fault : List.of(
                atom().replaceFirst("<updated>[^<]*</updated>", ""),
                atom().replace("T00:00:00Z", ""),
                atom().replace("rel=\"self\"", "rel=\"alternate\""),
                atom().replaceAll("<id>[^<]*</id>", "<id>urn:uuid:00000000-0000-0000-0000-000000000000</id>"),
                atom().replace("&lt;p&gt;", "<p>"))) {
            assertThrows(SAXException.class, () -> validate(fault), fault);
        }
    }

    private static void validate(String atom) throws SAXException, IOException {
        var schema = ChangeFeedsTest.class.getResource("/dev/credence/publish/editions/atom.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new StringReader(atom)));
    }

    @Test
    void bothTellTheSameChanges() {
        var entries = Jsoup.parse(atom(), Parser.xmlParser()).select("entry");
        var items = JsonMapper.shared().readTree(json()).get("items");
        assertEquals(entries.size(), items.size());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var item = items.get(i);
            assertEquals(entry.select("id").text(), item.get("id").asString());
            assertEquals(entry.select("title").text(), item.get("title").asString());
            assertEquals(entry.select("link").attr("href"), item.get("url").asString());
            assertEquals(
                    entry.select("updated").text(), item.get("date_published").asString());
            assertEquals(
                    entry.select("content").text(), item.get("content_html").asString());
        }
    }

    @Test
    void everyAddressLeadsToAPageOfTheSite() {
        int links = 0;
        for (var link : Jsoup.parse(atom(), Parser.xmlParser()).select("link")) {
            String path = link.attr("href").substring("https://catalog.example.edu/c/".length());
            assertTrue(files.containsKey(path.endsWith("/") ? path + "index.html" : path), path);
            links++;
        }
        assertTrue(links > 8, "only " + links);
    }

    @Test
    void theHomePageAndThePageOfChangesTellReadersOfThem() {
        for (String page : List.of("index.html", "changes/index.html")) {
            var head = Jsoup.parse(files.getOrDefault("harbor/2026-2027/" + page, ""));
            assertEquals(
                    1,
                    head.select("link[rel=alternate][type=application/atom+xml]")
                            .size(),
                    page);
            assertEquals(
                    1,
                    head.select("link[rel=alternate][type=application/feed+json]")
                            .size(),
                    page);
        }
    }

    @Test
    void withoutABaseAddressThereAreNone() throws IOException {
        var bare = Harbor.publish(folder.resolve("bare"), Optional.empty());
        assertTrue(bare.keySet().stream().noneMatch(path -> path.contains("feed.")));
        assertTrue(bare.containsKey("harbor/2026-2027/changes/index.html"));
        assertFalse(bare.getOrDefault("harbor/2026-2027/changes/index.html", "").contains("feed"));
    }

    /** The later of the two days, and on the line. */
    @Test
    void theDayIsThatOfTheEditionOrOfTheProgramWhereThatIsLater() {
        assertTrue(json().contains("\"date_published\": \"2027-01-15T00:00:00Z\""));
        assertTrue(atom().contains("<updated>2027-01-15T00:00:00Z</updated>"));
        assertTrue(json().contains("\"date_published\": \"2025-01-01T00:00:00Z\""), "a year alone is its first day");
    }

    // --- made up -------------------------------------------------------------------------------------------------

    /** @param programs what changed in the programs of the newest edition */
    private static Map<String, String> feeds(List<SubjectChanges> programs) {
        var compilation = Harbor.compile();
        int now = IntStream.range(0, compilation.catalogs().size())
                .filter(i -> compilation.catalogs().get(i).edition().id().equals("2026-2027"))
                .findFirst()
                .orElseThrow();
        var catalogs = new ArrayList<>(compilation.catalogs());
        var catalog = catalogs.remove(now);
        var publication = new Publication(
                        catalog, compilation.ranges().get(now), Map.of(), BASE, catalogs, "credence test", Theme.NONE)
                .with(List.of(new CatalogChanges(
                        Optional.of("harbor/2025-2026"), Optional.of("harbor/2026-2027"), programs, List.of())));
        var made = new TreeMap<String, String>();
        ChangeFeeds.publish(
                List.of(publication, publication),
                (path, content) -> made.put(path, new String(content, StandardCharsets.UTF_8)));
        assertEquals(2, made.size());
        assertEquals(PageHead.NONE, ChangeFeeds.heads(publication).of("programs/index.html"));
        return made;
    }

    private static SubjectChanges changed(String id, boolean forPolicy) {
        return new SubjectChanges(
                Optional.of(id),
                Optional.of(id),
                HOSTILE,
                List.of(new Change("units", HOSTILE, forPolicy, List.of(HOSTILE), List.of(HOSTILE))),
                List.of());
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        var made = feeds(List.of(changed("shores", false)));
        String atom = made.getOrDefault("harbor/feed.atom", "");
        validate(atom);
        String html = Jsoup.parse(atom, Parser.xmlParser()).select("content").text();
        assertEquals(0, Jsoup.parse(html).select("script").size());
        assertTrue(Jsoup.parse(html).text().contains("<script>alert(1)</script>"));
        for (String feed : made.values()) {
            assertTrue(feed.chars().noneMatch(c -> c == 7 || c == 0x202e || Character.isSurrogate((char) c)), feed);
        }
    }

    @Test
    void whatConcernsThePolicyAloneIsNotTold() {
        var made = feeds(List.of(changed("shores", true), changed("gis", false)));
        String json = made.getOrDefault("harbor/feed.json", "");
        assertFalse(json.contains("programs/shores/"), json);
        assertTrue(json.contains("programs/gis/"), json);
    }

    @Test
    void aFeedWithoutChangesIsValid() throws Exception {
        var made = feeds(List.of());
        validate(made.getOrDefault("harbor/feed.atom", ""));
        assertTrue(made.getOrDefault("harbor/feed.atom", "").contains("<updated>2026-08-24T00:00:00Z</updated>"));
    }

    /** On the line, and one more. */
    @Test
    void aFeedHasAnEndAndEveryIdOnce() {
        for (int number : new int[] {ChangeFeeds.LONGEST, ChangeFeeds.LONGEST + 1}) {
            var made = feeds(IntStream.range(0, number)
                    .mapToObj(i -> changed("p" + i, false))
                    .toList());
            var ids = Jsoup.parse(made.getOrDefault("harbor/feed.atom", ""), Parser.xmlParser())
                    .select("entry > id")
                    .eachText();
            assertEquals(ChangeFeeds.LONGEST, ids.size());
            assertEquals(ChangeFeeds.LONGEST, ids.stream().distinct().count());
            ids.forEach(id -> assertEquals(
                    5, UUID.fromString(id.substring("urn:uuid:".length())).version()));
        }
    }
}
