package io.github.chuanliu.bench.chaos;

/** A cluster of several brokers whose streams can be had with and without standbys. */
public interface ClusterBed extends ChainBed {

    /**
     * A stream. Its clients bear its name, so that the group tells which one holds what.
     *
     * @param number the same number has the same local state
     * @param standbys warm copies of each store on other instances
     */
    Part stream(int number, int standbys);

    /** Follows the folder. */
    Part feeder();

    /** Name of the group, and prefix of the internal topics. */
    String applicationId();
}
