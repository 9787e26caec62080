package dev.credence.diagnostic.explain;

import dev.credence.diagnostic.explain.Section.Block;
import dev.credence.diagnostic.explain.Section.Listing;
import dev.credence.diagnostic.explain.Section.Paragraph;
import dev.credence.source.BundledFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A folder of the jar with a failing spec, {@code fail.cred}, what is printed for it, {@code expected.txt}, and its passing twin,
 * {@code pass.cred}. Where no spec can show a mistake, {@code fail.paths} and {@code pass.paths} hold what is named to the command
 * {@code check} instead; {@code fail.lock} and {@code pass.lock} are the {@code ids.lock} beside them;
 * {@code fail.csv} and {@code pass.csv} are transcripts, which an audit reads. The tests of the compiler run the same files.
 *
 * @param folder below {@code dev/credence/}
 */
public record Sample(String folder) {
    private static final Pattern DATA_FILE = Pattern.compile("\"([^\"/]+\\.(?:csv|json))\"");

    /** The spec that has the mistake, with the data files it reads. */
    public Section failing(String heading) {
        return spec(heading, "fail");
    }

    /** The spec without it. */
    public Section passing(String heading) {
        return spec(heading, "pass");
    }

    /** How long the failing spec is, in characters. */
    public int length() {
        return BundledFiles.find(folder + "/fail.cred").map(String::length).orElse(0);
    }

    /** What is printed for the failing one. */
    public Section output(String heading) {
        return Section.listing(heading, "text", printed());
    }

    /** What is printed for the failing one, as a text. */
    public String printed() {
        return BundledFiles.text(folder + "/expected.txt");
    }

    private Section spec(String heading, String name) {
        var paths = BundledFiles.find(folder + "/" + name + ".paths");
        if (paths.isPresent()) {
            return Section.listing(heading, "text", "credence check " + paths.get());
        }
        var transcript = BundledFiles.find(folder + "/" + name + ".csv");
        if (transcript.isPresent()) {
            return Section.listing(heading, "text", transcript.get());
        }
        String spec = BundledFiles.text(folder + "/" + name + ".cred");
        var blocks = new ArrayList<Block>(List.of(new Listing("credence", spec)));
        for (var file : new TreeSet<>(dataFiles(spec))) {
            dataFile(file).ifPresent(text -> {
                blocks.add(new Paragraph("`" + file + "`:"));
                blocks.add(new Listing("text", text));
            });
        }
        BundledFiles.find(folder + "/" + name + ".lock").ifPresent(lock -> {
            blocks.add(new Paragraph("`ids.lock`:"));
            blocks.add(new Listing("text", lock));
        });
        return new Section(heading, blocks);
    }

    private Optional<String> dataFile(String name) {
        return BundledFiles.find(folder + "/" + name);
    }

    private static List<String> dataFiles(String spec) {
        return DATA_FILE.matcher(spec).results().map(found -> found.group(1)).toList();
    }
}
