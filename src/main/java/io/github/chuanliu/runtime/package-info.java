/** What keeps the pipeline running: topics that fit, a stream that starts, waits, reports and stops. */
package io.github.chuanliu.runtime;
