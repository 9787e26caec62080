package dev.credence.publish.html;

import dev.credence.model.Level;
import dev.credence.model.ProgramRule;
import dev.credence.model.ProgramRule.Quantity;
import dev.credence.model.Size;
import dev.credence.model.Units;
import dev.credence.path.Range;
import dev.credence.path.Ranges;
import dev.credence.publish.html.view.Figure;
import dev.credence.publish.html.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few numbers people come for, by the kind of the program. */
final class Figures {
    private final ProgramContext program;

    Figures(ProgramContext program) {
        this.program = program;
    }

    List<Figure> figures() {
        return switch (program.program.kind()) {
            case ACADEMIC_CERTIFICATE, ACADEMIC_MICRO_CREDENTIAL -> credit();
            case NON_CREDIT_CERTIFICATE, NON_CREDIT_MICRO_CREDENTIAL, LEARNING_EXPERIENCE -> hours();
            case CERTIFICATE_OF_PARTICIPATION -> List.of();
        };
    }

    private List<Figure> credit() {
        var figures = new ArrayList<Figure>();
        boolean empty = program.facts().requirements().entries().isEmpty();
        var whole = program.ranges.whole().filter(found -> !empty);
        whole.ifPresent(found -> figures.add(number("Units", Numbers.figure(found.total()), unitsNote(found.total()))));
        program.facts()
                .unitsWithPrerequisites()
                .ifPresent(with -> figures.add(number(
                        "With prerequisites",
                        Numbers.figure(with),
                        "units, counting prerequisites outside the program")));
        program.columns.level().ifPresent(level -> whole.ifPresent(found -> figures.add(share(level, found))));
        for (var rule : program.facts().rules()) {
            if (rule instanceof ProgramRule.TransferCap cap) {
                figures.add(transfer(cap.cap(), whole));
                break;
            }
        }
        stacks().ifPresent(figures::add);
        return figures;
    }

    private String unitsNote(Range total) {
        String words = program.site.unitsWords();
        return total.exact() ? words + ", on every path" : words + ", as outer bounds";
    }

    private static Figure share(Level level, Ranges found) {
        var least = found.of(level);
        var total = found.total();
        boolean fixed = total.exact() && total.max().filter(total.min()::equals).isPresent();
        String percent = fixed && least.exact() ? Numbers.percent(least.min(), total.min()) : "";
        String note = "at the least" + (percent.isEmpty() ? "" : ", " + percent);
        return new Figure(
                Phrases.capital(level.words()),
                least.min().toString(),
                fixed ? total.min().toString() : "",
                Text.NONE,
                fixed ? note : "units " + note);
    }

    private static Figure transfer(Quantity cap, Optional<Ranges> whole) {
        if (cap.value().isZero()) {
            return new Figure("Transfer", "None", "", Text.NONE, "no units from elsewhere");
        }
        if (cap.of() != Quantity.Of.SHARE) {
            String unit = cap.words().substring(cap.words().lastIndexOf(' ') + 1);
            return number("Transfer", cap.value().toString(), unit + " at the most");
        }
        String of = whole.filter(w -> w.total().exact())
                .map(w -> ", " + cap.value().times(w.total().min()) + " of "
                        + w.total().min())
                .orElse("");
        return number("Transfer", Numbers.share(cap.value()), "of the units at the most" + of);
    }

    private Optional<Figure> stacks() {
        var into = program.facts().stacksInto();
        if (into.isEmpty() || program.program.kind().words().startsWith("Academic cert")) {
            return Optional.empty();
        }
        var names = into.stream().map(s -> program.links.target(s.target())).toList();
        return Optional.of(new Figure("Stacks into", "", "", Text.join(names, ", ", " and "), ""));
    }

    private List<Figure> hours() {
        var figures = new ArrayList<Figure>();
        var record = program.facts().record();
        var hours = record.contactHours().or(this::statedHours);
        hours.ifPresent(n -> figures.add(number("Hours", n.toString(), "contact hours")));
        record.ceu().ifPresent(n -> figures.add(number("CEU", n.toString(), "continuing education units")));
        if (!figures.isEmpty()) {
            record.notation().ifPresent(n -> figures.add(new Figure("Result", "", "", Text.of(n), "")));
        }
        stacks().filter(s -> !figures.isEmpty()).ifPresent(figures::add);
        return figures;
    }

    private Optional<Units> statedHours() {
        return program.facts()
                .size()
                .filter(s -> s.measure() == Size.Measure.HOURS && s.amount().isSingle())
                .map(s -> s.amount().min());
    }

    private static Figure number(String label, String value, String note) {
        return new Figure(label, value, "", Text.NONE, note);
    }
}
