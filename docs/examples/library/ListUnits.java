import dev.credence.Credence;
import java.nio.file.Path;

/** Prints every program with the units of its shortest and longest path. */
public final class ListUnits {
    public static void main(String[] args) {
        var compilation = Credence.in(Path.of(args[0])).compile();
        for (int i = 0; i < compilation.catalogs().size(); i++) {
            var ranges = compilation.ranges().get(i);
            for (var program : compilation.catalogs().get(i).programs()) {
                var facts = program.facts();
                ranges.get(facts.id())
                        .whole()
                        .ifPresent(units -> System.out.println(facts.title() + ": " + units.total() + " units"));
            }
        }
    }
}
