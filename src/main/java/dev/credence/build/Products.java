package dev.credence.build;

import dev.credence.publish.Product;
import dev.credence.publish.badges.BadgesProduct;
import dev.credence.publish.csv.CsvProduct;
import dev.credence.publish.ctdl.CtdlProduct;
import dev.credence.publish.html.HtmlProduct;
import dev.credence.publish.html.ProposalProduct;
import dev.credence.publish.java.JavaProduct;
import dev.credence.publish.json.JsonProduct;
import dev.credence.publish.outcomes.OutcomesProduct;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that can be made from a catalog. A product is added by one line here. */
public enum Products {
    HTML(Made.ALWAYS, HtmlProduct::new),
    JSON(Made.ALWAYS, JsonProduct::new),
    JAVA(Made.ALWAYS, JavaProduct::new),
    CSV(Made.ALWAYS, CsvProduct::new),
    CTDL(Made.WHEN_ASKED_FOR, CtdlProduct::new),
    BADGES(Made.WHEN_ASKED_FOR, BadgesProduct::new),
    OUTCOMES(Made.WHEN_ASKED_FOR, OutcomesProduct::new),
    PROPOSAL(Made.WHEN_ASKED_FOR, ProposalProduct::new);

    /** When a product is made. */
    private enum Made {
        ALWAYS,
        /** It asks for facts that a catalog can do without, or for an address, or it is not for the public. */
        WHEN_ASKED_FOR
    }

    private final Made made;
    private final Supplier<Product> maker;

    Products(Made made, Supplier<Product> maker) {
        this.made = made;
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

    /** What a build makes that asks for nothing in particular. */
    public static List<Products> plain() {
        return Arrays.stream(values()).filter(p -> p.made == Made.ALWAYS).toList();
    }
}
