package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.model.College;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.LevelBand;
import dev.credence.model.Source;
import dev.credence.model.TermSystem;
import dev.credence.source.Span;
import dev.credence.syntax.ast.InstitutionItem;
import dev.credence.syntax.ast.SourceNode;
import dev.credence.syntax.ast.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds an institution and one edition; what the edition says goes before what the institution says. */
final class InstitutionResolver {
    private final Findings findings;
    private final Names names;
    private final Numbers numbers;

    InstitutionResolver(Findings findings) {
        this.findings = findings;
        this.names = new Names(findings);
        this.numbers = new Numbers(findings);
    }

    Institution institution(Scope scope) {
        var declared = scope.institution();
        String id = declared.id()
                .map(names::safe)
                .orElseGet(() -> Names.plain(declared.name().value()));
        var facts = new Facts();
        declared.items().forEach(facts::take);
        return new Institution(id, declared.name().value(), facts.shortName, facts.website, declared.head());
    }

    Edition edition(Scope scope) {
        var facts = new Facts();
        scope.institution().items().forEach(facts::take);
        var own = scope.edition();
        if (own.isPresent()) {
            facts.beginEdition(own.get().name(), own.get().title());
            own.get().items().forEach(facts::take);
        }
        var span = own.isPresent() ? own.get().head() : scope.institution().head();
        var name = facts.edition.orElseGet(() -> new Text("unnamed", span));
        return new Edition(
                names.safe(name),
                facts.editionTitle,
                facts.terms,
                facts.levels,
                List.copyOf(facts.colleges.values()),
                facts.policy.filter(p -> !p.equals("none")),
                facts.policy.filter("none"::equals).isPresent(),
                facts.sample,
                facts.complete,
                facts.inEffect,
                facts.notes,
                facts.sources,
                span);
    }

    /** What has been said so far. Within one block a fact is said once; an edition may say it anew. */
    private final class Facts {
        private final Map<Object, Span> said = new LinkedHashMap<>();
        private Optional<Text> edition = Optional.empty();
        private Optional<String> editionTitle = Optional.empty();
        private Optional<String> shortName = Optional.empty();
        private Optional<String> website = Optional.empty();
        private Optional<String> policy = Optional.empty();
        private Optional<LocalDate> inEffect = Optional.empty();
        private TermSystem terms = TermSystem.SEMESTER;
        private List<LevelBand> levels = List.of();
        private final Map<String, College> colleges = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private boolean sample;
        private boolean complete;

        void beginEdition(Text name, Optional<Text> title) {
            said.clear();
            edition = Optional.of(name);
            editionTitle = title.map(Text::value);
        }

        void take(InstitutionItem item) {
            if (!(item instanceof InstitutionItem.CollegeLine)
                    && !(item instanceof InstitutionItem.Note)
                    && !(item instanceof InstitutionItem.SourceLine)) {
                var first = said.putIfAbsent(item.getClass(), item.span());
                if (first != null) {
                    findings.repeated(item.span(), first);
                    return;
                }
            }
            if (item instanceof InstitutionItem.EditionLine line) {
                edition = Optional.of(line.name());
                editionTitle = line.title().map(Text::value);
            } else if (item instanceof InstitutionItem.Terms line) {
                terms = terms(line.system());
            } else if (item instanceof InstitutionItem.Levels line) {
                levels = levels(line);
            } else if (item instanceof InstitutionItem.CollegeLine line) {
                college(line);
            } else if (item instanceof InstitutionItem.Policy line) {
                policy = Optional.of(line.id().value());
            } else if (item instanceof InstitutionItem.CatalogComplete) {
                complete = true;
            } else if (item instanceof InstitutionItem.Sample) {
                sample = true;
            } else {
                takeText(item);
            }
        }

        private void takeText(InstitutionItem item) {
            if (item instanceof InstitutionItem.ShortName line) {
                shortName = Optional.of(line.name().value());
            } else if (item instanceof InstitutionItem.Website line) {
                website = Optional.of(line.address().value());
                webAddress(line.address());
            } else if (item instanceof InstitutionItem.InEffectFrom line) {
                inEffect = numbers.date(line.date());
            } else if (item instanceof InstitutionItem.Note line) {
                notes.add(line.text().value());
            } else if (item instanceof InstitutionItem.SourceLine line) {
                sources.add(source(line.source()));
            }
        }

        private void college(InstitutionItem.CollegeLine line) {
            var college =
                    new College(names.safe(line.id()), line.name().value(), line.continuingEducation(), line.span());
            var first = said.putIfAbsent("college " + college.id(), line.span());
            if (first == null) {
                colleges.put(college.id(), college);
            } else {
                findings.report(Diagnostic.of(
                                Code.DUPLICATE_NAME,
                                line.id().span(),
                                "two colleges have the name `" + college.id() + "`")
                        .related(first, "the first one")
                        .help("give each college a name of its own"));
            }
        }
    }

    static Source source(SourceNode node) {
        return new Source(node.where().value(), node.seen().map(Text::value));
    }

    private void webAddress(Text address) {
        if (!address.value().startsWith("https://") && !address.value().startsWith("http://")) {
            findings.report(
                    Code.BAD_NUMBER,
                    address.span(),
                    "this is not the address of a website",
                    "begin it with `https://`");
        }
    }

    private TermSystem terms(Text system) {
        for (var terms : TermSystem.values()) {
            if (terms.word().equals(system.value()) || (terms.word() + "s").equals(system.value())) {
                return terms;
            }
        }
        findings.unknown(
                Code.SYNTAX,
                system.span(),
                "`" + system.value() + "` is no kind of term; there are semester, quarter and trimester",
                "kind of term",
                "name",
                system.value(),
                Set.of("semester", "quarter", "trimester"));
        return TermSystem.SEMESTER;
    }

    private List<LevelBand> levels(InstitutionItem.Levels line) {
        var bands = new ArrayList<LevelBand>();
        for (int i = 0; i < line.bands().size(); i++) {
            var node = line.bands().get(i);
            int from = numbers.whole(node.from());
            Optional<Integer> to = node.to().map(numbers::whole);
            if (to.isPresent() && to.get() < from) {
                findings.report(
                        Code.BAD_NUMBER,
                        node.span(),
                        "this band of numbers ends before it begins",
                        "write the smaller number first");
                continue;
            }
            var band = new LevelBand(Codes.level(node.level()), from, to);
            for (int j = 0; j < bands.size(); j++) {
                if (overlap(band, bands.get(j))) {
                    findings.report(Diagnostic.of(
                                    Code.OVERLAPPING_LEVELS, node.span(), "some course numbers would have two levels")
                            .related(line.bands().get(j).span(), "this band has them too")
                            .help("let each band end before the next begins"));
                }
            }
            bands.add(band);
        }
        return List.copyOf(bands);
    }

    private static boolean overlap(LevelBand a, LevelBand b) {
        return a.from() <= b.to().orElse(Integer.MAX_VALUE) && b.from() <= a.to().orElse(Integer.MAX_VALUE);
    }
}
