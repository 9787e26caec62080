package dev.credence.build;

import dev.credence.model.Catalog;
import dev.credence.model.Program;
import dev.credence.path.PathEngine;
import dev.credence.policy.Policy;
import dev.credence.policy.Questions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a policy asks of every path of a program in OPB format, so that anyone can put it to another solver. */
public final class PathQuestions {
    private PathQuestions() {}

    /**
     * One file for each question, named for the program and the clause, below the folder of its catalog, since two catalogs may have
     * programs of one name; returns them in the order of the policy.
     */
    public static List<Path> write(Path folder, Catalog catalog, Program program, Policy policy) throws IOException {
        var own = folder.resolve(catalog.institution().id())
                .resolve(catalog.edition().id());
        Files.createDirectories(own);
        var engine = PathEngine.of(program.facts());
        var written = new ArrayList<Path>();
        for (var question : Questions.of(policy, catalog, program)) {
            var text = engine.opb(question.asked());
            if (text.isPresent()) {
                var file = own.resolve(program.facts().id() + "-" + policy.code() + "-"
                        + question.clause().number() + "-" + question.number() + ".opb");
                Files.writeString(file, text.get());
                written.add(file);
            }
        }
        return written;
    }
}
