package dev.credence.publish.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The files beside the pages that servers and search engines read. */
final class ServerFilesTest {
    private static final Map<String, byte[]> FILES =
            Sample.files(Sample.publication(Optional.of("https://catalog.example.edu/catalogs")));

    private static String text(String path) {
        return new String(FILES.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void everyServerSendsThePolicyOfThePagesAndNoFraming() {
        for (String name : new String[] {".htaccess", "_headers", "nginx-headers.conf"}) {
            assertTrue(text(name).contains(SecurityPolicy.IN_PAGE + "; frame-ancestors 'none'"), name);
            assertTrue(text(name).contains("nosniff"), name);
        }
        assertTrue(text(".htaccess").contains("ErrorDocument 404 /catalogs/404.html\n"));
        assertTrue(text("nginx-headers.conf").contains("error_page 404 /catalogs/404.html;\n"));
        assertTrue(text("_headers").contains("\n/catalogs/*\n"));
    }

    @Test
    void thePageForNoAddressLeadsFromTheTop() {
        assertTrue(text("404.html").contains("href=\"/catalogs/site.css\""));
        assertTrue(text("404.html").contains("href=\"/catalogs/alder/2026-2027/index.html\""));
    }

    @Test
    void robotsAreToldOfTheSiteMapAndItHoldsEveryPage() {
        assertEquals(
                "User-agent: *\nAllow: /\nSitemap: https://catalog.example.edu/catalogs/alder/2026-2027/sitemap.xml\n",
                text("robots.txt"));
        String map = text("alder/2026-2027/sitemap.xml");
        long pages = FILES.keySet().stream()
                .filter(f -> f.startsWith("alder/2026-2027/") && f.endsWith(".html"))
                .count();
        assertEquals(pages, map.split("<loc>", -1).length - 1);
        assertTrue(map.contains("<loc>https://catalog.example.edu/catalogs/alder/2026-2027/programs/gis/</loc>"));
        assertTrue(Sample.files(Sample.publication(Optional.empty())).keySet().stream()
                .noneMatch(f -> f.endsWith("sitemap.xml") || f.equals("robots.txt")));
    }

    @Test
    void theSiteMapIsValidAndTheJudgeRejectsAFault() throws Exception {
        var schema = Path.of(System.getProperty("standards.dir", "../shared/standards"), "feeds/sitemap.xsd");
        Assumptions.assumeTrue(Files.exists(schema), "no schema of site maps at " + schema);
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        String map = text("alder/2026-2027/sitemap.xml");
        validator.validate(source(map));
        assertThrows(SAXException.class, () -> validator.validate(source(map.replaceFirst("<loc>[^<]*</loc>", ""))));
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** On the line, and one more. */
    @Test
    void aMapOfTooManyPagesBecomesSeveral() {
        var map = new Sitemap("https://x.example/a/");
        for (int i = 0; i < Sitemap.LONGEST; i++) {
            map.add("https://x.example/a/" + i + "?a&b", Optional.of(LocalDate.of(2026, 8, 24)));
        }
        assertEquals(1, map.files().size());
        map.add("https://x.example/a/last", Optional.empty());
        var files = map.files();
        assertEquals(3, files.size());
        String index = new String(files.getOrDefault("sitemap.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(index.contains("<sitemap><loc>https://x.example/a/sitemap-2.xml</loc></sitemap>"));
        String first = new String(files.getOrDefault("sitemap-1.xml", new byte[0]), StandardCharsets.UTF_8);
        assertTrue(first.contains("0?a&amp;b</loc><lastmod>2026-08-24</lastmod>"));
    }
}
