package dev.credence.publish;

/** Answers for every page what goes into its head. */
@FunctionalInterface
public interface PageHeads {
    PageHeads NONE = path -> PageHead.NONE;

    /** @param path of the page below the catalog's folder: {@code programs/gis/index.html} */
    PageHead of(String path);
}
