package dev.credence.publish;

/**
 * One file in a manifest.
 *
 * @param path below the manifest's folder
 * @param sha256 in lower-case hexadecimal
 * @param product the product that made it
 */
record FileEntry(String path, long bytes, String sha256, String mediaType, String product) {}
