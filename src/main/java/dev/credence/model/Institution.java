package dev.credence.model;

import dev.credence.source.Span;
import java.util.Optional;

/**
 * Who publishes.
 *
 * @param id the name of its folder among the products, a safe file name
 * @param name in full, as on the masthead
 * @param shortName what people call it
 * @param website its own address, http or https
 */
public record Institution(String id, String name, Optional<String> shortName, Optional<String> website, Span span) {}
