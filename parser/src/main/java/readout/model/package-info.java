/**
 * Linear models over features of words: what a feature looks at, and how much it speaks for each label.
 *
 * <p>The method is NLP4J's (Jinho D. Choi and others, Apache-2.0): one-hot features made of one to three attributes of
 * words, weights of float per feature and label. Terms follow Universal Dependencies where it has one.
 *
 * <p>May import: {@code readout.pack}. Used by: {@code readout.decode}, {@code readout.nlp4j}.
 */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
