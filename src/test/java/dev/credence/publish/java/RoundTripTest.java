package dev.credence.publish.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.credence.publish.Collected;
import dev.credence.publish.Handmade;
import dev.credence.publish.ModelMaker;
import dev.credence.publish.Publication;
import dev.credence.publish.json.JsonProduct;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes read {@code catalog.json} back into what their constants say, and say where it is no catalog. */
class RoundTripTest {
    @TempDir
    Path temp;

    private byte[] json;

    private RoundTrip generated(Publication publication) throws Exception {
        json = Collected.from(new JsonProduct(), publication).get("catalog.json");
        Path sources = Compiled.write(Collected.from(new JavaProduct(), publication), temp);
        Path classes = temp.resolve("classes");
        assertEquals(List.of(), Compiled.problems(sources, classes, "-Xdoclint:all/protected"));
        return new RoundTrip(Compiled.load(classes), Names.packageOf(JavaProduct.USUAL_PACKAGE, publication.catalog()));
    }

    @Test
    void everythingThatCanBeSaidComesBack() throws Exception {
        var generated = generated(ModelMaker.publication());
        generated.assertSame(generated.read(json));
    }

    @Test
    void anyVersionOfJacksonAndAnyOtherLibraryDo() throws Exception {
        var generated = generated(Handmade.small());
        generated.assertSame(generated.read(json));
        generated.assertSame(generated.readByJackson3(json));
        generated.assertSame(generated.of(members()));
    }

    @Test
    void theOrderOfTheMembersIsOfNoMatter() throws Exception {
        var generated = generated(Handmade.small());
        var members = members();
        var names = new ArrayList<>(members.keySet());
        Collections.reverse(names);
        var turned = new LinkedHashMap<String, Object>();
        names.forEach(name -> turned.put(name, members.get(name)));
        generated.assertSame(generated.read(new ObjectMapper().writeValueAsBytes(turned)));
    }

    @Test
    void whatIsNoCatalogIsSaidToBeNone() throws Exception {
        var generated = generated(Handmade.small());
        String good = new String(json, StandardCharsets.UTF_8);
        refused(generated, good, "\"kind\": \"", "\"kind\": \"x", "programs[0]: \"kind\" is not known: \"xacademic");
        refused(generated, good, "\"schema\": \"1.", "\"schema\": \"2.", "these classes read version 1");
        refused(generated, good, "\"title\": ", "\"titel\": ", ": \"title\" is missing");
        refused(generated, good, "\"course\": \"", "\"course\": \"X", "it has no course with the code X");
        refused(
                generated,
                good,
                "\"sample\": ",
                "\"sample\": 1, \"x\": ",
                "edition: sample: this is not true or false: 1");

        var members = members();
        members.remove("programs");
        var failed = assertThrows(InvocationTargetException.class, () -> generated.of(members));
        assertTrue(failed.getCause() instanceof IllegalStateException, () -> "" + failed.getCause());
        var half = generated.read(new ObjectMapper().writeValueAsBytes(members));
        assertThrows(InvocationTargetException.class, () -> Compiled.get(half, "programs"));
    }

    /** Everything of a kind is spoiled; what is said is the first of it. */
    private static void refused(RoundTrip generated, String good, String what, String by, String message) {
        assertTrue(good.contains(what), what);
        byte[] bad = good.replace(what, by).getBytes(StandardCharsets.UTF_8);
        var failed = assertThrows(JsonMappingException.class, () -> generated.read(bad));
        assertTrue(failed.getMessage().contains(message), failed.getMessage());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> members() throws Exception {
        return new ObjectMapper().readValue(json, Map.class);
    }
}
