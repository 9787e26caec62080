package dev.credence.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.credence.publish.Exports;
import dev.credence.publish.Harbor;
import dev.credence.publish.OutputSettings;
import dev.credence.publish.Product;
import dev.credence.publish.java.JavaProduct;
import dev.credence.publish.json.JsonProduct;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which builds are taken for the same, so that the second writes nothing. */
final class InputSumTest {
    private static final Compilation HARBOR = Harbor.compile();

    private static String sum(String compiler, Optional<String> baseUrl, List<Product> products) {
        return InputSum.of(compiler, HARBOR, products, OutputSettings.of("credence test"), baseUrl, Exports.NONE);
    }

    private static String sum(Product... products) {
        return sum("one", Optional.empty(), List.of(products));
    }

    @Test
    void theSameBuildIsTheSame() {
        assertEquals(sum(new JavaProduct(), new JsonProduct()), sum(new JavaProduct(), new JsonProduct()));
        assertEquals(sum(new JavaProduct()), sum(new JavaProduct(JavaProduct.USUAL_PACKAGE)));
    }

    @Test
    void whateverTheFilesAreMadeFromMakesItAnother() {
        var usual = sum(new JavaProduct());
        assertNotEquals(usual, sum(new JavaProduct("edu.example")));
        assertNotEquals(usual, sum(new JsonProduct()));
        assertNotEquals(usual, sum("another", Optional.empty(), List.of(new JavaProduct())));
        assertNotEquals(usual, sum("one", Optional.of("https://example.edu"), List.of(new JavaProduct())));
    }
}
