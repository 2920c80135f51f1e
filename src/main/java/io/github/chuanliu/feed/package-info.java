/**
 * Pages in: sources read them from files, folders and standard input as {@link
 * io.github.chuanliu.article.PageSnapshot}s, the feeder publishes them to Kafka. Bytes are never touched. What cannot
 * be read or published is a value that names the page and the reason, and feeding goes on with the next page. Knows
 * Kafka's producer, not how a page is written on the wire.
 */
package io.github.chuanliu.feed;
