import catalog.lakeside.e2026_2027.Catalog;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** Prints the programs of a {@code catalog.json}. */
public final class ListPrograms {
    private ListPrograms() {}

    /**
     * Reads one catalog.
     *
     * @param args the file
     * @throws IOException where it cannot be read or is no catalog
     */
    public static void main(String[] args) throws IOException {
        Catalog catalog = new ObjectMapper().readValue(new File(args[0]), Catalog.class);
        System.out.println(catalog.institution().name() + ", " + catalog.edition().id());
        for (var program : catalog.programs()) {
            String units = program.facts().computed().map(all -> "from " + all.total().min() + " units").orElse("");
            System.out.println(program.title() + ": " + program.kind().text() + " " + units);
        }
    }
}
