package dev.credence.publish;

import java.util.Set;

/**
 * How the data for others is to be made.
 *
 * @param ids of everything that is exported
 * @param products the words of all products of the run: what one may link to of another
 * @param participation whether certificates of participation are exported to registries and badge platforms too
 */
public record Exports(PublicIds ids, Set<String> products, boolean participation) {
    public static final Exports NONE = new Exports(PublicIds.derived(), Set.of(), false);

    public Exports {
        products = Set.copyOf(products);
    }
}
