package dev.credence.resolve;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.diagnostic.Edit;
import dev.credence.diagnostic.Fix;
import dev.credence.model.Amount;
import dev.credence.model.Units;
import dev.credence.syntax.ast.AmountNode;
import dev.credence.syntax.ast.Num;
import dev.credence.syntax.ast.QuantityNode;
import dev.credence.syntax.ast.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers, amounts and dates, checked: an impossible one is reported and read as something harmless. */
final class Numbers {
    /** No program, course or limit has more of anything; what is larger is a slip of the keyboard. */
    private static final Units MOST = Units.of(100_000);

    private final Findings findings;

    /** Scales end at 4, 4.3, 5 or 10. */
    private static final Units MOST_POINTS = Units.of(10);

    Numbers(Findings findings) {
        this.findings = findings;
    }

    Units units(Num number) {
        try {
            var units = Units.parse(number.digits());
            if (units.compareTo(MOST) <= 0) {
                return units;
            }
        } catch (ArithmeticException tooLong) {
            // Said below, together with what is merely too large.
        }
        findings.report(
                Code.BAD_NUMBER,
                number.span(),
                "this number is larger than any catalog has use for",
                "write a smaller number");
        return Units.ZERO;
    }

    Optional<Units> units(Optional<Num> number) {
        return number.map(this::units);
    }

    /** A grade point average. */
    Units gpa(Num number) {
        var units = units(number);
        if (units.compareTo(MOST_POINTS) > 0) {
            var found = Diagnostic.of(
                            Code.BAD_NUMBER, number.span(), "no scale of grades goes up to " + number.digits())
                    .help("write it with a point, as in `gpa 2.5`");
            String digits = number.span().text();
            findings.report(
                    digits.matches("[0-4][0-9]")
                            ? found.fix(Fix.write(number.span(), digits.charAt(0) + "." + digits.charAt(1)))
                            : found);
        }
        return units;
    }

    int whole(Num number) {
        var units = units(number);
        if (units.denominator() != 1) {
            findings.report(Code.BAD_NUMBER, number.span(), "this has to be a whole number", "write a whole number");
        }
        return (int) (units.numerator() / units.denominator());
    }

    Amount amount(AmountNode node) {
        var first = units(node.first());
        return switch (node.form()) {
            case PLAIN -> Amount.of(first);
            case EXACTLY -> Amount.exactly(first);
            case OR_MORE -> Amount.atLeast(first);
            case UP_TO -> Amount.between(Units.ZERO, first);
            case TO -> between(node, first, units(node.second()).orElse(first));
        };
    }

    private Amount between(AmountNode node, Units first, Units second) {
        if (second.compareTo(first) < 0) {
            findings.report(Diagnostic.of(Code.BAD_NUMBER, node.span(), "this range ends before it begins")
                    .fix(Fix.of(
                            "write the smaller number first: `" + second + " to " + first + "`",
                            new Edit(node.span(), second + " to " + first))));
            return Amount.between(second, first);
        }
        return Amount.between(first, second);
    }

    /** A number as it is, a percentage or fraction as a share of one. */
    Units quantity(QuantityNode node) {
        String text = node.text();
        return switch (node.form()) {
            case NUMBER -> units(new Num(text.split(" ", 2)[0], node.span()));
            case PERCENT ->
                share(
                        node,
                        units(new Num(text.substring(0, text.length() - 1), node.span()))
                                .times(new Units(1, 100)));
            case FRACTION -> fraction(node, text.indexOf('/'));
        };
    }

    private Units fraction(QuantityNode node, int slash) {
        var over = units(new Num(node.text().substring(0, slash), node.span()));
        var under = units(new Num(node.text().substring(slash + 1), node.span()));
        if (under.isZero()) {
            findings.report(Code.BAD_NUMBER, node.span(), "nothing can be divided by zero", "write another fraction");
            return Units.ZERO;
        }
        return share(node, over.times(new Units(under.denominator(), under.numerator())));
    }

    private Units share(QuantityNode node, Units share) {
        if (share.compareTo(Units.of(1)) > 0) {
            findings.report(
                    Code.BAD_NUMBER,
                    node.span(),
                    "no part of a program is more than the whole of it",
                    "write a share of at most 100%");
        }
        return share;
    }

    Optional<LocalDate> date(Text text) {
        try {
            return Optional.of(day(text.value()));
        } catch (DateTimeException impossible) {
            findings.report(
                    Code.BAD_NUMBER,
                    text.span(),
                    "there is no such day: " + text.value(),
                    "write year, month and day, as in `2026-08-24`");
            return Optional.empty();
        }
    }

    /** What {@link LocalDate#parse} does, without all the formats that it can do besides. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    Optional<LocalDate> date(Optional<Text> text) {
        return text.flatMap(this::date);
    }
}
