package dev.credence.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A node of the parse tree that does as ANTLR's own, with less memory: most nodes have few children, and looking for one of them
 * goes by index, because a command that runs for a second has no optimising compiler that would spare the iterators.
 */
abstract class SpecNode extends ParserRuleContext {
    private static final int FEW = 3;

    SpecNode() {}

    SpecNode(@Nullable ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (children == null) {
            children = new ArrayList<>(FEW);
        }
        children.add(child);
        return child;
    }

    @Override
    public <T extends ParseTree> @Nullable T getChild(Class<? extends T> kind, int index) {
        int left = index;
        for (int i = 0; i < getChildCount(); i++) {
            var child = children.get(i);
            if (kind.isInstance(child) && left-- == 0) {
                return kind.cast(child);
            }
        }
        return null;
    }

    @Override
    public @Nullable TerminalNode getToken(int type, int index) {
        int left = index;
        for (int i = 0; i < getChildCount(); i++) {
            if (children.get(i) instanceof TerminalNode token
                    && token.getSymbol().getType() == type
                    && left-- == 0) {
                return token;
            }
        }
        return null;
    }

    @Override
    public String getText() {
        return getChildCount() == 1 ? children.get(0).getText() : super.getText();
    }

    @Override
    public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> kind) {
        int count = getChildCount();
        var found = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            var child = children.get(i);
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
        }
        return found;
    }
}
