/** What a downstream consumer does: subscribe with an ordinary Kafka client, filter, print. */
package io.github.chuanliu.subscribe;
