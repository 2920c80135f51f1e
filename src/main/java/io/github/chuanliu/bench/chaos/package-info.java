/** The whole chain under faults: processes that are hit, pages whose fate is known, and the account of both. */
package io.github.chuanliu.bench.chaos;
