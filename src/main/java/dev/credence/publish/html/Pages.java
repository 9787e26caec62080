package dev.credence.publish.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates, compiled into the jar. */
final class Pages {
    private static final String PACKAGE = "dev.credence.publish.html.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    /** @param template the file's name without its ending */
    byte[] render(String template, Object page) {
        var bytes = new Utf8ByteOutput();
        engine.render(template + ".jte", page, new CleanOutput(bytes));
        return bytes.toByteArray();
    }
}
