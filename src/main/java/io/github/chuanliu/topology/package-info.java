/**
 * The Kafka Streams application. {@link io.github.chuanliu.topology.ChuanliuTopology} is the whole flow on one page; the
 * processors beside it hold state and nothing else, and what they decide comes from the domain packages.
 */
package io.github.chuanliu.topology;
