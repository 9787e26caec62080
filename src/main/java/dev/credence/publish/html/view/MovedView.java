package dev.credence.publish.html.view;

/**
 * The page at an address that leads to another one.
 *
 * @param title what is there now
 * @param href leads there
 * @param canonical the full address of it; empty where no base address was given
 * @param styles leads to the stylesheet
 */
public record MovedView(String title, String href, String canonical, String styles, String generator) {}
