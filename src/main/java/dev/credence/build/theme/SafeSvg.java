package dev.credence.build.theme;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a drawing is only a drawing: shapes, words and colours, no scripts and nothing from elsewhere. */
final class SafeSvg {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "metadata",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "use",
            "symbol",
            "pattern");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*(?!['\"]?#)", Pattern.CASE_INSENSITIVE);

    private SafeSvg() {}

    /** What a drawing must not hold, and where. */
    record Problem(int line, String words) {}

    static Optional<Problem> problem(String svg) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(svg));
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                int line = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return Optional.of(new Problem(line, "it declares a document type or an entity"));
                }
                if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    return Optional.of(new Problem(line, "it asks for a stylesheet or program of its own"));
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !reader.getLocalName().equals("svg")) {
                        return Optional.of(new Problem(line, "it is not an SVG drawing"));
                    }
                    first = false;
                    var found = element(reader);
                    if (found.isPresent()) {
                        return found.map(words -> new Problem(line, words));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : Math.max(1, malformed.getLocation().getLineNumber());
            return Optional.of(new Problem(line, "it is not well-formed"));
        }
    }

    private static Optional<String> element(XMLStreamReader reader) {
        if (!ELEMENTS.contains(reader.getLocalName())) {
            return Optional.of("it holds <" + reader.getLocalName() + ">, which a logo does not need");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i);
            if (name.startsWith("on")) {
                return Optional.of("it holds a script: " + name);
            }
            if (name.equals("href") && !value.startsWith("#")) {
                return Optional.of("it leads elsewhere: " + name);
            }
            if (ELSEWHERE.matcher(value).find()) {
                return Optional.of("it takes something from elsewhere: " + name);
            }
        }
        return Optional.empty();
    }
}
