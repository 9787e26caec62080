package dev.credence.publish.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The templates, compiled into the jar. */
final class Pages {
    private static final String PACKAGE = "dev.credence.publish.html.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    /** @param template the file's name without its ending */
    byte[] render(String template, Object page) {
        var output = new CleanOutput();
        engine.render(template + ".jte", page, output);
        return output.bytes();
    }
}
