package dev.credence.publish.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.credence.model.Catalog;
import dev.credence.model.Course;
import dev.credence.model.Degree;
import dev.credence.model.Edition;
import dev.credence.model.Institution;
import dev.credence.model.Program;
import dev.credence.publish.Publication;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The constants of one catalog. Up to {@link #MANY} courses are constants of {@code Courses} itself, and likewise programs of {@code
 * Programs}; of more there are classes such as {@code Courses_GE}, named for the beginning of their constants.
 */
final class CatalogTypes {
    private static final int MANY = 200;
    private static final int HEAVY = 20_000;

    private final Publication publication;
    private final Shape shape;
    private final Weight weight;
    private final ConstantDocs words;
    private final Map<Course, String> courseNames;
    private final Map<Program, String> programNames;
    private final Map<Course, ClassName> courseHolders = new IdentityHashMap<>();

    CatalogTypes(Publication publication, Shape shape) {
        this.publication = publication;
        this.shape = shape;
        this.weight = new Weight(shape);
        this.words = new ConstantDocs(publication);
        this.courseNames = Names.constants(publication.catalog().courses(), Course::toString);
        this.programNames = Names.constants(
                publication.catalog().programs(), program -> program.facts().id());
    }

    /** Each makes one file; they may be run at the same time. */
    List<Supplier<TypeSpec>> all() {
        weight.remember(publication.catalog().courses());
        weight.remember(programs());
        var types = new ArrayList<Supplier<TypeSpec>>();
        types.add(this::catalog);
        var courses = Shelves.of(publication.catalog().courses(), courseNames::get, weight::parts, MANY, HEAVY);
        courses.forEach((end, some) -> {
            var holder = holder("Courses", end);
            some.forEach(course -> courseHolders.put(course, holder));
        });
        courses.forEach((end, some) -> types.add(() -> courses(end, some)));
        var programs = Shelves.of(publication.catalog().programs(), programNames::get, weight::parts, MANY, HEAVY);
        programs.forEach((end, some) -> types.add(() -> programs(end, some)));
        if (!courses.containsKey("")) {
            types.add(() -> face("Courses", courses.keySet(), Course.class, "byCode", "one.code()"));
        }
        if (!programs.containsKey("")) {
            types.add(() -> face("Programs", programs.keySet(), Program.class, "byId", "one.id()"));
        }
        return types;
    }

    private List<Record> programs() {
        return publication.catalog().programs().stream().map(Record.class::cast).toList();
    }

    private ClassName holder(String base, String end) {
        return ClassName.get(shape.packageName(), end.isEmpty() ? base : base + "_" + end);
    }

    private TypeSpec courses(String end, List<Course> some) {
        var holder = new Holder(holder("Courses", end), "Courses of the catalog, a constant each.");
        var values = new ValueWriter(shape, weight, this::constant, holder.type());
        var type = shape.name(Course.class);
        for (var course : some) {
            holder.constant(name(courseNames, course), type, words.of(course), values.made(course));
        }
        holder.all(type, "All that are here, in order.", constants(some, courseNames, type));
        if (end.isEmpty()) {
            search(holder, type, "byCode", "one.code()");
        }
        return holder.type().build();
    }

    private TypeSpec programs(String end, List<Program> some) {
        var holder = new Holder(holder("Programs", end), "Programs of the catalog, a constant each.");
        var values = new ValueWriter(shape, weight, this::constant, holder.type());
        for (var program : some) {
            values.computed(publication.rangesOf(program).whole());
            Type kind = program.getClass();
            holder.constant(name(programNames, program), shape.typeName(kind), words.of(program), values.made(program));
        }
        var type = shape.name(Program.class);
        holder.all(type, "All that are here, in order.", constants(some, programNames, type));
        if (end.isEmpty()) {
            search(holder, type, "byId", "one.id()");
        }
        return holder.type().build();
    }

    private TypeSpec face(String name, Iterable<String> ends, Class<?> of, String method, String key) {
        var holder = new Holder(
                holder(name, ""),
                "Everything there is. The constants are in classes named for the letters they begin with.");
        var type = shape.name(of);
        var lists = new ArrayList<CodeBlock>();
        ends.forEach(end -> lists.add(CodeBlock.of("$T.ALL", holder(name, end))));
        var parts = ClassName.get(shape.packageName(), Parts.NAME);
        var joined = Holder.listed(lists, Parts.listOf(type));
        holder.all(
                type,
                "All of them, in the order of the names of their constants.",
                CodeBlock.of("$T.joined($L)", parts, joined));
        search(holder, type, method, key);
        return holder.type().build();
    }

    private static void search(Holder holder, TypeName type, String method, String key) {
        String what = method.equals("byId") ? "the program of an id" : "the course of a code, as in \"GEOG 481\"";
        holder.search(
                method,
                type,
                CodeBlock.of("$L", key),
                "{@return " + what + "; empty where there is none}\n\n@param key the name");
    }

    private TypeSpec catalog() {
        var catalog = publication.catalog();
        var holder =
                new Holder(ClassName.get(shape.packageName(), "Catalog"), ReadCatalog.DOC, ReadCatalog.constructor());
        var values = new ValueWriter(shape, weight, this::constant, holder.type());
        holder.constant(
                "INSTITUTION", shape.name(Institution.class), "Who publishes.", values.made(catalog.institution()));
        holder.constant("EDITION", shape.name(Edition.class), "Which edition this is.", values.made(catalog.edition()));
        holder.constant(
                "DEGREES",
                Parts.listOf(shape.name(Degree.class)),
                "Degrees that programs share units with or stack into.",
                values.value(
                        catalog.degrees(),
                        Shape.component(Catalog.class, "degrees").getGenericType()));
        new ReadCatalog(shape, holder.name()).addTo(holder.type());
        return holder.type().build();
    }

    private ValueWriter.Constant constant(Course course) {
        var holder = courseHolders.get(course);
        if (holder == null) {
            throw new IllegalStateException("not in the catalog: " + course);
        }
        return new ValueWriter.Constant(holder, name(courseNames, course));
    }

    private static <T> CodeBlock constants(List<T> some, Map<T, String> names, TypeName type) {
        if (some.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        return Holder.listed(
                some.stream().map(s -> CodeBlock.of("$L", name(names, s))).toList(), type);
    }

    private static <T> String name(Map<T, String> names, T thing) {
        return names.getOrDefault(thing, "");
    }
}
