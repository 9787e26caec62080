package dev.credence.publish.html.view;

import dev.credence.model.Program.Kind;

/**
 * A program in a list.
 *
 * @param subject its title without the kind
 * @param kindWords the kind as its title says it
 * @param about one or two words beside the subject
 * @param size in its own measure
 * @param status empty for an approved program
 * @param levelKeys what the filter for levels knows it by, divided by blanks
 * @param offeredKeys what the filter for units knows it by, divided by blanks
 */
public record ProgramLine(
        String id,
        Kind kind,
        String subject,
        String kindWords,
        String about,
        String level,
        String size,
        String shortSize,
        String offeredBy,
        String status,
        String levelKeys,
        String offeredKeys) {}
