import catalog.lakeside.e2026_2027.Completion;
import catalog.lakeside.e2026_2027.Courses;
import catalog.lakeside.e2026_2027.Programs;
import catalog.lakeside.e2026_2027.Taking;
import catalog.lakeside.e2026_2027.Units;
import java.util.List;
import java.util.Optional;

/** Prints what a student still needs. */
public final class Audit {
    private Audit() {}

    /**
     * Asks about one program.
     *
     * @param args none
     */
    public static void main(String[] args) {
        var takings = List.of(
                Taking.of(Courses.GEOG_201, Units.of(3)),
                Taking.of(Courses.GEOG_310, Units.of(4)),
                new Taking(Courses.GEOG_480, Units.of(3), Optional.of("B+")));
        Completion completion = Programs.WATER.completedBy(takings);
        System.out.println(completion.outcome());
        for (var group : completion.groups()) {
            System.out.println(group.name() + ": " + (group.met() ? "met by " + group.counted() : "lacks " + group.lacks()));
        }
        System.out.println("Not decided here: " + completion.notDecided());
    }
}
