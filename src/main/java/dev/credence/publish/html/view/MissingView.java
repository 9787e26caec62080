package dev.credence.publish.html.view;

/**
 * The page for an address that leads nowhere.
 *
 * @param root the path of the output folder on its server: the page may be shown at any depth, so its links begin there
 * @param catalogs what there is
 */
public record MissingView(String root, RootView catalogs) {}
