package dev.credence.publish;

import java.util.Optional;

/**
 * How a run treats its output folder.
 *
 * @param generator name and version of this compiler, for the manifest
 * @param baseUrl the address the folder will be served under, for the manifest
 * @param verify compare instead of writing; nothing on disk is touched
 * @param adopt take over a folder that is not empty and has no manifest of ours, and overwrite what stands in the way
 * @param keepOtherCatalogs leave catalogs alone that an earlier run wrote and this one does not know, because it was asked for a
 *     part of the workspace only
 * @param inputs a sum of everything the output is made from, where it is known
 */
public record OutputSettings(
        String generator,
        Optional<String> baseUrl,
        boolean verify,
        boolean adopt,
        boolean keepOtherCatalogs,
        Optional<String> inputs) {
    public static OutputSettings of(String generator) {
        return new OutputSettings(generator, Optional.empty(), false, false, false, Optional.empty());
    }

    public OutputSettings verifying() {
        return new OutputSettings(generator, baseUrl, true, adopt, keepOtherCatalogs, inputs);
    }

    public OutputSettings adopting() {
        return new OutputSettings(generator, baseUrl, verify, true, keepOtherCatalogs, inputs);
    }

    public OutputSettings keepingOtherCatalogs() {
        return new OutputSettings(generator, baseUrl, verify, adopt, true, inputs);
    }

    public OutputSettings servedAt(Optional<String> url) {
        return new OutputSettings(generator, url, verify, adopt, keepOtherCatalogs, inputs);
    }

    /** @param sum of everything the output is made from; the same sum promises the same output */
    public OutputSettings madeFrom(String sum) {
        return new OutputSettings(generator, baseUrl, verify, adopt, keepOtherCatalogs, Optional.of(sum));
    }
}
