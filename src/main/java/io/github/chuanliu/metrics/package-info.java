/** What a running process tells about itself over HTTP: numbers for Prometheus, and probes for a supervisor. */
package io.github.chuanliu.metrics;
