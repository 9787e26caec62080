package dev.credence.publish.html;

import com.sun.net.httpserver.HttpServer;
import dev.credence.publish.MediaTypes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real Chromium with a server on this machine that hands out files from memory, with the headers that the header files ask for.
 * Where Chromium or its driver is not installed the tests are skipped, and say so.
 */
final class Browser implements AutoCloseable {
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVER =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    /** Runs before anything of the page: what the security policy stops is counted. */
    private static final String WATCH = "window.violations = []; window.ran = [];"
            + "document.addEventListener('securitypolicyviolation', e => window.violations.push(e.violatedDirective + ' ' + e.blockedURI));"
            + "window.alert = w => window.ran.push(w); window.pwned = w => window.ran.push(w);";

    /** Pages that carry their styles in themselves and are read from a disk or a mail: the site's policy would not let them. */
    private static final String ALONE = "alone/";

    final ChromeDriver driver;
    private final HttpServer server;
    private final Map<String, byte[]> files;

    /** @param files by their paths below the output folder */
    Browser(Map<String, byte[]> files, boolean scripts) {
        this.files = new HashMap<>(files);
        // Selenium tells of every version it does not know.
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        this.server = serve();
        var options = new ChromeOptions();
        options.setBinary(installed(CHROMIUM, "Chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File(installed(DRIVER, "the driver of Chromium")))
                .build();
        this.driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private static String installed(List<String> places, String what) {
        var found = places.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), what + " is not installed (Debian: apt-get install chromium chromium-driver)");
        return found.orElseThrow();
    }

    private HttpServer serve() {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath().substring(1);
                byte[] content = files.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
                exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(path.isEmpty() ? "x.html" : path));
                if (!path.startsWith(ALONE)) {
                    exchange.getResponseHeaders().set("Content-Security-Policy", SecurityPolicy.HEADER);
                }
                byte[] body = content == null ? new byte[0] : content;
                exchange.sendResponseHeaders(content == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that a test plants a fault in. */
    void put(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    String text(String path) {
        return new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
    }

    void open(String path) {
        driver.get("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What axe-core finds, a line each: the rule and the element. */
    List<String> axe() {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window;"))) {
            driver.executeScript(AxeScript.TEXT);
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                  .then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target))), e => done(['axe: ' + e]));
                """);
        return strings(found);
    }

    List<String> violations() {
        return strings(driver.executeScript("return window.violations;"));
    }

    /** What a hostile text has managed to run. */
    List<String> ran() {
        return strings(driver.executeScript("return window.ran;"));
    }

    /** By how many pixels the page is wider than the window. */
    long overflow() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
    }

    /** What reaches beyond the window, for the message of a test. */
    String widest() {
        return String.valueOf(driver.executeScript("const w = document.documentElement.clientWidth;"
                + "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 1)"
                + ".slice(0, 6).map(e => e.tagName + '.' + (e.getAttribute('class') || '')).join(' ');"));
    }

    byte[] pdf() {
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("generateTaggedPDF", true, "preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    @Override
    public void close() {
        driver.quit();
        server.stop(0);
    }

    private static final class AxeScript {
        static final String TEXT = read();

        private static String read() {
            try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The files of a folder by their paths in it. */
    static Map<String, byte[]> folder(Path folder) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
