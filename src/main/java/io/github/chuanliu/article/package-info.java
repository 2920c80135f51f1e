/**
 * The values that the rest of the domain speaks in: a page as it was fetched, the article cut out of it, the facts and
 * region pairs found in it. Nothing but the JDK; every type is immutable and every outcome is a sealed type.
 */
package io.github.chuanliu.article;
