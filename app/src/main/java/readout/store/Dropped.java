package readout.store;

import readout.text.Span;

/**
 * A part of a page that is not the article and was not coded.
 *
 * @param kind {@code comments caption boilerplate disclaimer related embed}
 * @param span where it stands in the page's text, which is not the report's
 * @param text its words; empty where only the place was handed on
 */
public record Dropped(String kind, Span span, String text) {}
