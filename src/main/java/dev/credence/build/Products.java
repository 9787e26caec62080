package dev.credence.build;

import dev.credence.publish.Product;
import dev.credence.publish.html.HtmlProduct;
import dev.credence.publish.java.JavaProduct;
import dev.credence.publish.json.JsonProduct;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that can be made from a catalog. A product is added by one line here. */
public enum Products {
    HTML(HtmlProduct::new),
    JSON(JsonProduct::new),
    JAVA(JavaProduct::new);

    private final Supplier<Product> maker;

    Products(Supplier<Product> maker) {
        this.maker = maker;
    }

    /** Makes it. Products that are not asked for are never loaded. */
    public Product make() {
        return maker.get();
    }

    /** The word after {@code --only}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The product of a word. */
    public static Optional<Products> of(String word) {
        return List.of(values()).stream().filter(p -> p.word().equals(word)).findFirst();
    }
}
