package dev.credence.publish.csv;

import dev.credence.publish.Output;
import dev.credence.publish.Product;
import dev.credence.publish.Publication;

/** {@code programs.csv} with a line a program, and {@code program-courses.csv} with a line for each place of a course in one. */
public final class CsvProduct implements Product {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void publish(Publication publication, Output output) {
        output.file("programs.csv", ProgramsTable.of(publication));
        output.file("program-courses.csv", ProgramCoursesTable.of(publication));
    }
}
