/** One validated configuration, read once by {@code cli}, and the client properties that follow from it. */
package io.github.chuanliu.config;
