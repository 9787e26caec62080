package dev.credence.build;

import dev.credence.publish.Exports;
import dev.credence.publish.Product;
import dev.credence.publish.PublicIds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be published, and how.
 *
 * @param compilation with what the products ask for and no spec says, and what is wrong with the public ids
 * @param exports how data for others is made
 */
public record Exporting(Compilation compilation, Exports exports) {
    /**
     * Asks the products for what they need. The lock of the public ids is read only for a product that has ids in it.
     *
     * @param baseUrl the address the output folder will be served under
     * @param participation whether certificates of participation are exported too
     */
    public static Exporting prepare(
            Compilation compilation, List<Product> products, Optional<String> baseUrl, boolean participation) {
        boolean identified = products.stream().anyMatch(Product::needsAddress)
                && compilation.workspace().idLock().isPresent();
        var ids = identified ? Optional.of(WorkspaceIds.read(compilation)) : Optional.<WorkspaceIds>empty();
        var exports = new Exports(
                ids.map(WorkspaceIds::ids).orElseGet(PublicIds::derived),
                products.stream().map(Product::name).collect(Collectors.toSet()),
                participation);
        var known = ids.map(WorkspaceIds::diagnostics)
                .filter(found -> !found.isEmpty())
                .map(compilation::with)
                .orElse(compilation);
        return new Exporting(Publisher.check(known, products, baseUrl, exports), exports);
    }
}
