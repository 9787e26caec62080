package dev.credence.build.starter;

import dev.credence.build.Compilation;
import dev.credence.build.ShownPaths;
import dev.credence.build.starter.Draft.NewFile;
import dev.credence.build.starter.Draft.Why;
import dev.credence.model.Catalog;
import dev.credence.model.College;
import dev.credence.model.TermSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The files of a first draft: what stands in them, and where they go. */
final class StarterFiles {
    private static final String ENDING = ".cred";
    private static final String POLICY = "csulb-2024";
    private static final int UNITS_OF_A_COURSE = 3;
    private static final int QUARTER_UNITS_OF_A_COURSE = 5;
    private static final int COURSES_OF_A_CERTIFICATE = 4;
    private static final int COURSES_OF_A_MICRO_CREDENTIAL = 2;

    private final Path workingDirectory;
    private final Compilation there;
    private final LocalDate today;

    /** @param today decides the years of an edition that nobody names */
    StarterFiles(Path workingDirectory, Compilation there, LocalDate today) {
        this.workingDirectory = workingDirectory;
        this.there = there;
        this.today = today;
    }

    List<NewFile> of(StarterRequest request) throws Refusal {
        return switch (request.kind()) {
            case INSTITUTION -> institution(request);
            case POLICY -> List.of(policy(request));
            default -> List.of(program(request));
        };
    }

    private List<NewFile> institution(StarterRequest request) throws Refusal {
        String id = request.id();
        boolean known = there.catalogs().stream()
                .anyMatch(catalog -> catalog.institution().id().equals(id));
        if (known) {
            throw new Refusal(Why.USAGE, "there is an institution `" + id + "` already");
        }
        var values = new HashMap<String, String>();
        values.put("id", id);
        values.put("title", StarterNames.title(request));
        values.put("edition", edition(request));
        values.put("policy", existingPolicy(request));
        if (request.out().isPresent()) {
            values.put("inside", "edition " + edition(request) + "\npolicy " + existingPolicy(request));
            return List.of(file(request, workingDirectory, "institution", values));
        }
        var folder = workingDirectory.resolve(Starter.SPECS).resolve(id);
        return List.of(
                file(request, folder.resolve("institution" + ENDING), "institution", values),
                file(request, folder.resolve(edition(request)).resolve("edition" + ENDING), "edition", values));
    }

    private String edition(StarterRequest request) throws Refusal {
        if (request.edition().isPresent()) {
            StarterNames.checkEdition(request.edition().get());
            return request.edition().get();
        }
        // An academic year begins in the summer.
        int year = today.getMonthValue() >= 7 ? today.getYear() : today.getYear() - 1;
        return year + "-" + (year + 1);
    }

    private String existingPolicy(StarterRequest request) throws Refusal {
        String id = request.policy().orElse(POLICY);
        var known = there.policies().all().keySet();
        if (!known.contains(id) && !(id.equals("none") && request.kind() == StarterKind.INSTITUTION)) {
            throw StarterHome.unknown("policy", id, List.copyOf(new TreeSet<>(known)));
        }
        return id;
    }

    private NewFile policy(StarterRequest request) throws Refusal {
        if (there.policies().all().containsKey(request.id())) {
            throw new Refusal(Why.USAGE, "there is a policy `" + request.id() + "` already; choose another short name");
        }
        var values = new HashMap<String, String>();
        values.put("id", request.id());
        values.put("title", StarterNames.title(request));
        values.put("policy", existingPolicy(request));
        var folder = workingDirectory.resolve(Starter.SPECS);
        if (request.out().isEmpty() && !there.catalogs().isEmpty()) {
            var home = new StarterHome(workingDirectory, there.catalogs());
            folder =
                    home.folderOf(home.institution(request).get(0).institution().span());
        }
        return file(request, folder.resolve(request.id() + ENDING), "policy", values);
    }

    private NewFile program(StarterRequest request) throws Refusal {
        var home = new StarterHome(workingDirectory, there.catalogs());
        var catalog = home.edition(request);
        boolean taken = catalog.program(request.id()).isPresent()
                || catalog.degrees().stream().anyMatch(degree -> degree.id().equals(request.id()));
        if (taken) {
            throw new Refusal(
                    Why.USAGE,
                    "there is `" + request.id() + "` already in "
                            + catalog.institution().id() + " "
                            + catalog.edition().id() + "; choose another short name");
        }
        var path = home.folderOf(catalog.edition().span()).resolve(request.id() + ENDING);
        return file(request, path, request.kind().word(), values(request, catalog));
    }

    private Map<String, String> values(StarterRequest request, Catalog catalog) throws Refusal {
        String title = StarterNames.title(request);
        var audience = request.forWhom();
        boolean micro = request.kind() == StarterKind.MICRO_CREDENTIAL;
        int units = catalog.edition().terms() == TermSystem.QUARTER ? QUARTER_UNITS_OF_A_COURSE : UNITS_OF_A_COURSE;
        Optional<College> college = StarterHome.college(request, catalog);
        var values = new HashMap<String, String>();
        values.put("id", request.id());
        values.put("title", title);
        values.put("subject", StarterNames.subject(request, title));
        values.put("level", audience.word());
        values.put("course-level", audience.courseLevel());
        values.put("admission", audience.admission());
        values.put("admission-line", audience == Audience.UNDERGRADUATE ? "none" : "baccalaureate degree");
        values.put("gpa", audience.gpa());
        values.put("units", String.valueOf(units));
        values.put("total", String.valueOf(units * (micro ? COURSES_OF_A_MICRO_CREDENTIAL : COURSES_OF_A_CERTIFICATE)));
        values.put("college-id", college.map(College::id).orElse("the college"));
        values.put(
                "college",
                college.map(c -> "college " + c.id())
                        .orElse("# college, by the short word that the institution declares"));
        return values;
    }

    private NewFile file(StarterRequest request, Path fitting, String template, Map<String, String> values)
            throws Refusal {
        var path = request.out().isEmpty() || request.toStandardOutput()
                ? fitting
                : asked(request.out().get());
        var all = new HashMap<>(values);
        String shown = ShownPaths.in(workingDirectory).show(path);
        all.put("path", shown);
        return new NewFile(path, shown, StarterText.fill(template, all));
    }

    private Path asked(String out) throws Refusal {
        try {
            var path = workingDirectory.resolve(out).normalize();
            if (!out.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                throw new Refusal(Why.USAGE, "the name of a spec ends in `.cred`; `--out` says something else");
            }
            return path;
        } catch (InvalidPathException impossible) {
            throw new Refusal(Why.USAGE, "no file can have the name that `--out` says");
        }
    }
}
