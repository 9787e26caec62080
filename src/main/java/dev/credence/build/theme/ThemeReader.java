package dev.credence.build.theme;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.DiagnosticSink;
import dev.credence.publish.Theme;
import dev.credence.resolve.DataFiles;
import dev.credence.resolve.DataFiles.Answer;
import dev.credence.source.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the folder {@code theme/} beside the file that declares an institution: {@code theme.properties}, {@code logo.svg},
 * {@code logo-dark.svg} and {@code extra.css}, each of which may be absent. Like data files they have to lie in the workspace.
 */
public final class ThemeReader {
    private static final int LONGEST = 256 * 1024;
    private static final Pattern LOADING = Pattern.compile(
            "@import|@namespace|url\\s*\\(|image-set\\s*\\(|src\\s*\\(|expression\\s*\\(|\\\\",
            Pattern.CASE_INSENSITIVE);

    private final DataFiles files;
    private final DiagnosticSink sink;

    /** @param sink is told what a theme must not hold */
    public ThemeReader(DataFiles files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
    }

    /** @param institution the file that declares it */
    public Theme read(SourceFile institution) {
        var settings = file(institution, "theme.properties").map(file -> ThemeSettings.read(file, sink));
        return new Theme(
                settings.map(ThemeSettings::light).orElse(Theme.NONE.light()),
                settings.map(ThemeSettings::dark).orElse(Theme.NONE.dark()),
                settings.map(ThemeSettings::general).orElse(Theme.NONE.general()),
                file(institution, "logo.svg").filter(this::isDrawing).map(SourceFile::text),
                file(institution, "logo-dark.svg").filter(this::isDrawing).map(SourceFile::text),
                file(institution, "extra.css").filter(this::isPlainCss).map(SourceFile::text));
    }

    private Optional<SourceFile> file(SourceFile institution, String name) {
        var answer = files.read(institution, "theme/" + name);
        if (answer instanceof Answer.Found found) {
            if (found.file().length() <= LONGEST) {
                return Optional.of(found.file());
            }
            problem(found.file(), 1, "this file is longer than " + LONGEST / 1024 + " KiB");
        } else if (answer instanceof Answer.Outside) {
            problem(beside(institution, name), 1, "this file leads out of the workspace");
        } else if (answer instanceof Answer.Unreadable unreadable) {
            problem(beside(institution, name), 1, "this file " + unreadable.why());
        }
        return Optional.empty();
    }

    private static SourceFile beside(SourceFile institution, String name) {
        int slash = institution.path().lastIndexOf('/');
        return new SourceFile(institution.path().substring(0, slash + 1) + "theme/" + name, "");
    }

    private boolean isDrawing(SourceFile file) {
        var found = SafeSvg.problem(file.text());
        found.ifPresent(p -> problem(file, p.line(), "this logo cannot be published: " + p.words()));
        return found.isEmpty();
    }

    /** Rules of its own it may have; it may not fetch anything. */
    private boolean isPlainCss(SourceFile file) {
        var match = LOADING.matcher(file.text());
        if (!match.find()) {
            return true;
        }
        sink.report(
                Diagnostic.of(
                                Code.THEME,
                                file.span(match.start(), match.end()),
                                "the pages may not use this file: it asks for something from elsewhere")
                        .label("`" + match.group().toLowerCase(Locale.ROOT) + "` is not taken")
                        .help(
                                "use colours, sizes, borders and fonts of the reader’s computer; pictures and web fonts are not loaded"));
        return false;
    }

    private void problem(SourceFile file, int line, String words) {
        sink.report(Diagnostic.of(Code.THEME, ThemeSettings.line(file, line), words)
                .help("the manual says what a theme may hold: docs/publishing.md, “Themes”"));
    }
}
