/**
 * The edge between the domain and what others read: maps domain values to the generated Avro types, talks to the schema
 * registry through Confluent's client, and prints records as plain JSON. Nothing else knows a registry, and only here
 * are UTF-16 indexes turned into code points.
 */
package io.github.chuanliu.wire;
