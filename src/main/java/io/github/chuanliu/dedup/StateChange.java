package io.github.chuanliu.dedup;

/**
 * One change of the state behind a {@link DuplicateIndex}, to be written to the store in order. Keys order as bytes;
 * arrays are given away, not copied.
 */
public sealed interface StateChange {

    byte[] key();

    /** The record of this key is now that. */
    record Put(byte[] key, byte[] value) implements StateChange {}

    /** There is no record of this key any more. */
    record Delete(byte[] key) implements StateChange {}
}
