/** The command line: one class a command. The only package that wires the others together, prints, and exits. */
package io.github.chuanliu.cli;
