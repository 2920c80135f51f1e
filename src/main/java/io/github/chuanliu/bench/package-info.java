/** The project's own benchmarks: each builds what it measures from seeds in the repository and prints a report. */
package io.github.chuanliu.bench;
