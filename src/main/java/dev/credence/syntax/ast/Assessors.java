package dev.credence.syntax.ast;

import java.util.List;

/** What assesses: courses, and words. */
public record Assessors(List<CodeRef> courses, List<Text> words) {}
