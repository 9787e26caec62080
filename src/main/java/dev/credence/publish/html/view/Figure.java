package dev.credence.publish.html.view;

/**
 * One of the few numbers people come for.
 *
 * @param of the whole it is a part of; empty where it is none
 * @param words what stands in place of a number, in smaller type; empty where there is a number
 */
public record Figure(String label, String value, String of, Text words, String note) {}
