package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The processes of a run, each under its supervisor; all end with the run. */
final class Company implements AutoCloseable {

    private final RunLog log;
    private final List<Tended> tended = new CopyOnWriteArrayList<>();
    private final Thread goodbye = new Thread(this::killAll);

    Company(RunLog log) {
        this.log = log;
        // Ctrl-C must not leave a broker behind.
        Runtime.getRuntime().addShutdownHook(goodbye);
    }

    private void killAll() {
        tended.forEach(Tended::kill);
    }

    void start(Part part) throws IOException {
        Tended each = new Tended(part, log);
        tended.add(each);
        each.start();
    }

    void start(List<Part> parts) throws IOException {
        for (Part part : parts) {
            start(part);
        }
    }

    List<Part> parts() {
        return tended.stream().map(Tended::part).toList();
    }

    List<String> names() {
        return parts().stream().map(Part::name).toList();
    }

    /** Hits a part as soon as it stands, and returns what to say about it. */
    String strike(Fault fault) throws IOException, InterruptedException {
        awaitStanding(fault.target());
        return called(fault.target()).strike(fault);
    }

    void awaitStanding(String name) throws InterruptedException {
        while (!called(name).isStanding()) {
            Thread.sleep(20);
        }
    }

    Part.Kind kind(String name) {
        return called(name).part().kind();
    }

    /** Stops a part in good order; it does not come back. */
    void dismiss(String name) throws InterruptedException {
        Tended each = called(name);
        each.dismiss();
        tended.remove(each);
    }

    /** Stops a part in good order and starts another one in its place. */
    void replace(String name, Part other) throws IOException, InterruptedException {
        dismiss(name);
        start(other);
    }

    private Tended called(String name) {
        return tended.stream()
                .filter(each -> each.part().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        Runtime.getRuntime().removeShutdownHook(goodbye);
        for (Tended each : tended) {
            each.close();
        }
    }
}
