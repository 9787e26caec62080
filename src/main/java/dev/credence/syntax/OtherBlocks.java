package dev.credence.syntax;

import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/** Lines that begin with a word of another block: whose line it is, and where it goes. */
final class OtherBlocks {
    /** The rules whose lines a block holds, as people call what the block belongs to; the more common one first. */
    private static final List<Map.Entry<Integer, String>> OWNERS = List.of(
            Map.entry(CredenceParser.RULE_programItem, "a program"),
            Map.entry(CredenceParser.RULE_line, "requirements"),
            Map.entry(CredenceParser.RULE_courseItem, "a course"),
            Map.entry(CredenceParser.RULE_institutionItem, "an institution or an edition"),
            Map.entry(CredenceParser.RULE_levelBand, "`levels`"),
            Map.entry(CredenceParser.RULE_clauseItem, "a clause of a policy"));

    /** The rules of what a line may stand in, as people call them. */
    private static final Map<Integer, String> BLOCKS = Map.of(
            CredenceParser.RULE_block, "requirements",
            CredenceParser.RULE_program, "a program",
            CredenceParser.RULE_programItem, "a program",
            CredenceParser.RULE_course, "a course",
            CredenceParser.RULE_institution, "an institution or an edition",
            CredenceParser.RULE_edition, "an institution or an edition",
            CredenceParser.RULE_line, "requirements");

    private final SourceFile file;

    OtherBlocks(SourceFile file) {
        this.file = file;
    }

    /** What is wrong with a word at the beginning of a line that is one of another block. Empty for a word of no block. */
    Optional<Diagnostic> of(Token token, Parser parser) {
        if (!new Keywords().isKeyword(token.getType())) {
            return Optional.empty();
        }
        String here = here(parser.getContext());
        var owners = owners(token.getType(), parser);
        owners.remove(here);
        if (here.isEmpty() || owners.isEmpty()) {
            return Optional.empty();
        }
        String word = "`" + token.getText() + "`";
        var span = file.span(token.getStartIndex(), token.getStopIndex() + 1);
        return Optional.of(Diagnostic.of(
                        Code.SYNTAX, span, word + " begins a line of " + owners.get(0) + ", and stands inside " + here)
                .help(help(owners.get(0), here)));
    }

    private static String help(String owner, String here) {
        if (owner.equals("a program") && here.equals("requirements")) {
            return "move the line out of the braces of the requirements, to the other lines of the program";
        }
        if (owner.equals("requirements")) {
            return "move the line between the braces of `requirements`";
        }
        return "move the line to where " + owner + " is written, or take it out";
    }

    private static List<String> owners(int type, Parser parser) {
        var atn = parser.getInterpreter().atn;
        var owners = new ArrayList<String>();
        for (var owner : OWNERS) {
            if (atn.nextTokens(atn.ruleToStartState[owner.getKey()]).contains(type)) {
                owners.add(owner.getValue());
            }
        }
        return owners;
    }

    private static String here(RuleContext context) {
        for (var at = context; at != null; at = at.getParent()) {
            String name = BLOCKS.get(at.getRuleIndex());
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
