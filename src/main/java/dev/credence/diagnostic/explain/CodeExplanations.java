package dev.credence.diagnostic.explain;

import dev.credence.diagnostic.Code;
import dev.credence.source.BundledFiles;
import java.util.ArrayList;
import java.util.List;

/** The explanations of the compiler's own codes: a folder of the jar for each, with {@code explain.md} and a {@link Sample}. */
public final class CodeExplanations {
    private static final String FOLDER = "diagnostic/codes/";

    private CodeExplanations() {}

    /** The whole explanation. */
    public static Explanation of(Code code) {
        var prose = prose(code);
        var sample = new Sample(FOLDER + code.id());
        var sections = new ArrayList<>(prose.subList(0, prose.size() - 1));
        sections.add(sample.failing("With the mistake"));
        sections.add(sample.output("What is printed"));
        sections.add(sample.passing("Without it"));
        sections.add(prose.get(prose.size() - 1));
        return new Explanation(code.id(), code.severity().word(), code.title(), sections);
    }

    /** Its words alone: what it means, why it is there, and, as the last section, what to do. */
    public static List<Section> prose(Code code) {
        return Prose.read(BundledFiles.text(FOLDER + code.id() + "/explain.md"), "What it means");
    }

    /** The university that stands beside the specs that are shown. */
    public static String university() {
        return BundledFiles.text(FOLDER + "base.cred");
    }
}
