/**
 * Kafka and a schema registry on this machine, for {@code demo}, {@code local} and the integration tests: one KRaft
 * broker inside this process and Apicurio Registry, speaking Confluent's API, as a child process that ends with this
 * one. Both listen on 127.0.0.1 only and keep what they know in one folder, so that schema ids live exactly as long as
 * the records that carry them. Whatever keeps them from starting is a {@link LocalEngineException} whose message can be
 * shown as it is.
 */
package io.github.chuanliu.local;
