/**
 * From the bytes of a page to the article on it and the facts that it states: decoding, lines, the segment that is the
 * article, title, outlet, dates, people, agreements, topics. Pure functions of the page; nothing here waits, logs or
 * remembers.
 */
package io.github.chuanliu.text;
