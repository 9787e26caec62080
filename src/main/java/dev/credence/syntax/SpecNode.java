package dev.credence.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A node of the parse tree that does as ANTLR's own, with less memory: most nodes have few children, and looking for one of them
 * goes by index, because a command that runs for a second has no optimising compiler that would spare the iterators.
 */
abstract class SpecNode extends ParserRuleContext {
    private static final ParseTree[] NONE = {};

    /** In place of {@link #children}, which stays empty: a list and its array would be twice as large. */
    private ParseTree[] parts = NONE;

    private int count;

    SpecNode() {}

    SpecNode(@Nullable ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (count == parts.length) {
            // Not `Arrays.copyOf`: without the optimising compiler it asks the machine which kind of array this is.
            var larger = new ParseTree[count == 0 ? 1 : count * 2];
            System.arraycopy(parts, 0, larger, 0, count);
            parts = larger;
        }
        parts[count++] = child;
        return child;
    }

    @Override
    public void removeLastChild() {
        if (count > 0) {
            parts[--count] = null;
        }
    }

    @Override
    public int getChildCount() {
        return count;
    }

    /** Where a rule turns out to be one of its alternatives, what could not be read stays. */
    @Override
    public void copyFrom(ParserRuleContext other) {
        super.copyFrom(other);
        if (other instanceof SpecNode node) {
            for (int i = 0; i < node.count; i++) {
                if (node.parts[i] instanceof ErrorNode error) {
                    error.setParent(this);
                    addAnyChild(error);
                }
            }
        }
    }

    @Override
    @SuppressWarnings("NullAway") // ANTLR promises null outside, and nobody asks for it.
    public ParseTree getChild(int index) {
        return index >= 0 && index < count ? parts[index] : null;
    }

    @Override
    public <T extends ParseTree> @Nullable T getChild(Class<? extends T> kind, int index) {
        int left = index;
        for (int i = 0; i < count; i++) {
            if (kind.isInstance(parts[i]) && left-- == 0) {
                return kind.cast(parts[i]);
            }
        }
        return null;
    }

    @Override
    public @Nullable TerminalNode getToken(int type, int index) {
        int left = index;
        for (int i = 0; i < count; i++) {
            if (parts[i] instanceof TerminalNode token && token.getSymbol().getType() == type && left-- == 0) {
                return token;
            }
        }
        return null;
    }

    @Override
    public List<TerminalNode> getTokens(int type) {
        var found = new ArrayList<TerminalNode>();
        for (int i = 0; i < count; i++) {
            if (parts[i] instanceof TerminalNode token && token.getSymbol().getType() == type) {
                found.add(token);
            }
        }
        return found;
    }

    @Override
    public String getText() {
        return count == 1 ? parts[0].getText() : super.getText();
    }

    @Override
    public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> kind) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            found += kind.isInstance(parts[i]) ? 1 : 0;
        }
        var nodes = new ArrayList<T>(found);
        for (int i = 0; i < count && nodes.size() < found; i++) {
            if (kind.isInstance(parts[i])) {
                nodes.add(kind.cast(parts[i]));
            }
        }
        return nodes;
    }
}
