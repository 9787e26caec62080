package dev.credence.publish.html;

import dev.credence.model.Degree;
import dev.credence.model.Program;
import dev.credence.model.Program.Kind;
import dev.credence.model.ProgramFacts.Stacking;
import dev.credence.model.Target;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.publish.Slugs;
import dev.credence.publish.html.PathwayMap.Branch;
import dev.credence.publish.html.PathwayMap.Node;
import dev.credence.publish.html.view.Link;
import dev.credence.publish.html.view.MapView;
import dev.credence.publish.html.view.StackablePage;
import dev.credence.publish.html.view.StackablePage.Pathway;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of all pathways, and the drawing on a program's own page. */
final class Pathways {
    /** A drawing of more rows than this tells nobody anything; its table stays. */
    private static final int ROWS = 24;

    private static final int WIDE = 900;
    private static final int BESIDE_FACTS = 740;

    private final Site site;

    Pathways(Site site) {
        this.site = site;
    }

    StackablePage page() {
        var links = new Links(site, "../");
        var slugs = new Slugs("path");
        var pathways = new ArrayList<Pathway>();
        site.stacks.tops().stream()
                .sorted(Comparator.<String, String>comparing(key -> Title.sortKey(name(key)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(top -> pathways.add(pathway(top, slugs.of("toward " + name(top)), links)));
        var without = site.bySubject().stream()
                .filter(p -> isMicro(p) && p.facts().stacksInto().isEmpty())
                .map(p -> withSize(p, links))
                .toList();
        return new StackablePage(
                site.layout(
                        "stackable/index.html",
                        "Stackable credentials",
                        "What counts toward what: micro-credentials, certificates and degrees, with units and permissions.",
                        "stackable",
                        List.of(site.homeCrumb("../"), new Link("Stackable", "")),
                        List.of(site.unitsNote())),
                "What is finished first can count again. Each bar is drawn to the scale of its units; the filled part is what carries over.",
                pathways,
                without);
    }

    private static boolean isMicro(Program program) {
        return program.kind() == Kind.ACADEMIC_MICRO_CREDENTIAL || program.kind() == Kind.NON_CREDIT_MICRO_CREDENTIAL;
    }

    private Text withSize(Program program, Links links) {
        String size = SizeWords.of(site.publication, program, false);
        return Text.all(
                links.program(program.facts().id(), program.facts().title()), size.isEmpty() ? "" : ", " + size);
    }

    private Pathway pathway(String top, String anchor, Links links) {
        var node = node(top, "", new HashSet<>());
        var steps = new ArrayList<StackablePage.Step>();
        steps(top, links, steps, new HashSet<>());
        return new Pathway(anchor, "Toward " + node.title(), map(node, "map-" + anchor, WIDE), steps);
    }

    /** What leads to a program and where it leads, drawn; empty where it neither stacks nor is stacked into. */
    Optional<MapView> map(Program program) {
        String key = Stacks.key(program);
        var chain = site.stacks.chain(key);
        if (chain.size() == 1 && site.stacks.under(key).isEmpty()) {
            return Optional.empty();
        }
        var node = node(key, key, new HashSet<>(chain));
        for (int i = 1; i < chain.size(); i++) {
            var step = site.stacks.up(chain.get(i - 1)).orElseThrow();
            node = describe(chain.get(i), key).with(List.of(branch(node, step.stacking())));
        }
        return map(node, "pathway", BESIDE_FACTS);
    }

    private static Optional<MapView> map(Node top, String id, int width) {
        return top.rows() > ROWS ? Optional.empty() : Optional.of(new PathwayMap(top, id, width).view());
    }

    private void steps(String key, Links links, List<StackablePage.Step> steps, Set<String> seen) {
        for (var step : site.stacks.under(key)) {
            var program = step.from();
            if (seen.add(Stacks.key(program))) {
                program.facts().stacksInto().forEach(stacking -> steps.add(step(program, stacking, links)));
                steps(Stacks.key(program), links, steps, seen);
            }
        }
    }

    private StackablePage.Step step(Program program, Stacking stacking, Links links) {
        return new StackablePage.Step(
                withSize(program, links),
                links.target(stacking.target()),
                stacking.units()
                        .map(n -> (n.compareTo(least(program)) > 0 ? "Up to " : "") + Numbers.counted(n, "unit"))
                        .orElse(program.kind().isCreditBearing() ? "Units not stated" : "No units"),
                stacking.permission().map(RuleFacts::permission).orElse(""));
    }

    /** What a program has at least; without a known range, anything counts as at most that. */
    private Units least(Program program) {
        return site.publication
                .rangesOf(program)
                .whole()
                .map(ranges -> ranges.total().min())
                .orElse(Units.ZERO);
    }

    private Node node(String key, String here, Set<String> seen) {
        seen.add(key);
        var branches = site.stacks.under(key).stream()
                .filter(step -> seen.add(Stacks.key(step.from())))
                .map(step -> branch(node(Stacks.key(step.from()), here, seen), step.stacking()))
                .toList();
        return describe(key, here).with(branches);
    }

    private Branch branch(Node node, Stacking stacking) {
        return new Branch(node, stacking.units());
    }

    private Node describe(String key, String here) {
        var program = program(key);
        if (program.isPresent()) {
            return describe(program.get(), key.equals(here));
        }
        var degree = degree(key);
        String kind = degree.isPresent() ? "Degree" : "Outside this catalog";
        var units = degree.flatMap(Degree::units).map(Range::fixed);
        String size = units.map(u -> Numbers.counted(u.min(), "unit")).orElse("");
        return new Node(kind, name(key), size, units, degree.isPresent(), "", List.of());
    }

    private Node describe(Program program, boolean isHere) {
        var title = site.title(program);
        boolean credit = program.kind().isCreditBearing();
        String kind = title.pre().isEmpty() ? program.kind().words() : title.kindWords();
        var range = credit ? site.publication.rangesOf(program).whole().map(r -> r.total()) : Optional.<Range>empty();
        String elsewhere = program.facts().stacksInto().stream()
                .filter(s -> site.stacks
                        .up(Stacks.key(program))
                        .filter(up -> up.stacking() == s)
                        .isEmpty())
                .map(s -> s.target().words())
                .collect(Collectors.joining(", "));
        return new Node(
                isHere ? kind + ", this page" : kind,
                title.subject(),
                SizeWords.of(site.publication, program, false),
                range,
                credit,
                elsewhere.isEmpty() ? "" : "also toward " + elsewhere,
                List.of());
    }

    private Optional<Program> program(String key) {
        return key.startsWith("id ") ? site.program(key.substring(3)) : Optional.empty();
    }

    private Optional<Degree> degree(String key) {
        return site.catalog.degrees().stream()
                .filter(d -> key.equals("id " + d.id()))
                .findFirst();
    }

    private String name(String key) {
        return program(key)
                .map(p -> site.title(p).subject())
                .or(() -> site.stacks.target(key).map(Target::words))
                .orElse(key);
    }
}
