package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A Java expression under way: text for JavaPoet with its types. It is parsed once when it is whole, which for expressions of some
 * hundred values is many times faster than to nest as many code blocks.
 */
final class Expression {
    private static final String STEP = "    ";

    private final String packageName;
    private final StringBuilder format = new StringBuilder();
    private final Set<ClassName> types = new LinkedHashSet<>();
    private int depth;

    /** @param packageName where the expression will stand: types of it need no import */
    Expression(String packageName) {
        this.packageName = packageName;
    }

    /** Code as it stands. */
    Expression code(String code) {
        format.append(code);
        return this;
    }

    /** A type. JavaPoet hears of it the first time, and imports it; after that its simple name does. */
    Expression type(ClassName name) {
        boolean known = name.packageName().equals(packageName) || !types.add(name);
        format.append(known ? String.join(".", name.simpleNames()) : "$T");
        return this;
    }

    Expression number(long number) {
        format.append(number);
        if (number != (int) number) {
            format.append('L');
        }
        return this;
    }

    /** A text that may be anything. */
    Expression text(String text) {
        Literals.append(text, this);
        return this;
    }

    /** Code that is not to be read as a format. */
    Expression raw(String code) {
        int start = format.length();
        format.append(code);
        for (int at = format.indexOf("$", start); at >= 0; at = format.indexOf("$", at + 2)) {
            format.insert(at, '$');
        }
        return this;
    }

    /** Begins arguments, each on a line of its own where there are many. */
    void open(boolean lines) {
        format.append('(');
        if (lines) {
            depth++;
            line();
        }
    }

    void comma(boolean lines) {
        format.append(lines ? "," : ", ");
        if (lines) {
            line();
        }
    }

    void close(boolean lines) {
        depth -= lines ? 1 : 0;
        format.append(')');
    }

    private void line() {
        format.append('\n').append(STEP.repeat(depth));
    }

    CodeBlock block() {
        return CodeBlock.of(format.toString(), types.toArray());
    }
}
