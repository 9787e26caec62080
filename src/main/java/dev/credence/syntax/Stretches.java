package dev.credence.syntax;

import dev.credence.source.SourceFile;
import dev.credence.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * Takes a file with mistakes apart into what seem to be its declarations. A stretch begins at the very start of a line outside of
 * braces; where braces are missing, also where a line begins as declarations do.
 */
public final class Stretches {
    private final SourceFile file;
    private final List<CommonToken> tokens;
    private final boolean inPairs;
    private final List<Span> found = new ArrayList<>();
    private int start = -1;
    private int end;

    private Stretches(SourceFile file, List<CommonToken> tokens) {
        this.file = file;
        this.tokens = tokens;
        this.inPairs = count(CredenceLexer.LBRACE) == count(CredenceLexer.RBRACE);
    }

    /** The stretches in the order of the file. What lies between them is comments, and lines that do not begin at the margin. */
    public static List<Span> of(SourceFile file) {
        var stretches = new Stretches(file, Lexing.tokens(file.text(), 0));
        stretches.find();
        return stretches.found;
    }

    private long count(int type) {
        return tokens.stream().filter(token -> token.getType() == type).count();
    }

    private void find() {
        int depth = 0;
        int line = 0;
        boolean first = true;
        for (var token : tokens) {
            if (token.getType() == CredenceLexer.NEWLINE) {
                line = token.getStopIndex() + 1;
                first = true;
                continue;
            }
            boolean comment = token.getType() == CredenceLexer.COMMENT;
            if (first && !comment && token.getStartIndex() == line && begins(token, depth)) {
                close();
                start = line;
                depth = 0;
            }
            depth += change(token);
            if (!(comment && first && depth == 0)) {
                end = token.getStopIndex() + 1;
            }
            first = false;
        }
        close();
    }

    private boolean begins(CommonToken token, int depth) {
        boolean declaration = BraceKeeper.beginsDeclaration(token);
        return depth == 0
                ? token.getType() != CredenceLexer.RBRACE && token.getType() != CredenceLexer.LBRACE
                : !inPairs && declaration;
    }

    private static int change(CommonToken token) {
        return switch (token.getType()) {
            case CredenceLexer.LBRACE -> 1;
            case CredenceLexer.RBRACE -> -1;
            default -> 0;
        };
    }

    private void close() {
        if (start >= 0) {
            found.add(file.span(start, end));
        }
    }
}
