/**
 * Which pages tell the same story. A page is reduced to a {@link io.github.chuanliu.dedup.Sketch} where it was fetched;
 * a {@link io.github.chuanliu.dedup.DuplicateIndex} reads the sketches of all pages in one order and gives each a
 * {@link io.github.chuanliu.dedup.Verdict}. Every verdict is a pure function of that order: no clock, no timer, no
 * guess. Imports {@code article}, the JDK and hash4j; see {@code docs/duplicates.md}.
 */
package io.github.chuanliu.dedup;
