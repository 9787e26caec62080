package dev.credence.build;

import dev.credence.source.BundledFiles;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The policy editions that come with Credence, as documents in the language. */
final class BundledPolicies {
    static final List<String> IDS = List.of("csulb-2012-2016", "csulb-2024");

    private BundledPolicies() {}

    /** Their texts, the paths as they are shown in messages. */
    static List<SourceFile> files() {
        var files = new ArrayList<SourceFile>();
        for (var id : IDS) {
            files.add(new SourceFile("bundled/" + id + ".cred", text(id + ".cred")));
        }
        return files;
    }

    /** A file that lies beside the bundled policies. */
    static String text(String name) {
        return BundledFiles.text("policy/" + name);
    }
}
