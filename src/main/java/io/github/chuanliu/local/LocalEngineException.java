package io.github.chuanliu.local;

/**
 * The local broker or registry cannot run here. The message is written for the person at the terminal: what is wrong,
 * where, and what to do about it; no stack trace is needed to understand it.
 */
public final class LocalEngineException extends RuntimeException {

    /**
     * @param problem what is wrong and where, as one clause
     * @param remedy what to do, as one sentence
     */
    public LocalEngineException(String problem, String remedy) {
        super(problem + ". " + remedy);
    }

    /**
     * @param problem what is wrong and where, as one clause
     * @param remedy what to do, as one sentence
     * @param cause the failure underneath, for logs
     */
    public LocalEngineException(String problem, String remedy, Throwable cause) {
        super(problem + ". " + remedy, cause);
    }
}
