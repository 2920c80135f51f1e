/**
 * Says which provincial regions an article names, and which of them visited, signed with, aided or worked with which.
 *
 * <p>The way through: {@code Lexer} reads the body once and cuts it into {@code Token}s; {@code MentionResolver} decides
 * which region each name means; {@code Rule}s read one sentence each and propose {@code Candidate}s with the words that say
 * so; {@code PairCollector} keeps one pair per relation. All words that rules look for are data files beside this package.
 */
package io.github.chuanliu.region;
