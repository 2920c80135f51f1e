package io.github.chuanliu.metrics;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** {@code GET /metrics}, {@code /health/live} and {@code /health/ready}: 200, or 503 with the reason. */
public final class ProbeRoutes {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private ProbeRoutes() {}

    public static void add(JavalinConfig config, Probes probes) {
        config.routes.get(
                "/metrics",
                context -> context.contentType(PROMETHEUS_TEXT)
                        .result(probes.scrape().get()));
        config.routes.get(
                "/health/live", context -> answer(context, probes.notLive().get(), "live"));
        config.routes.get(
                "/health/ready", context -> answer(context, probes.notReady().get(), "ready"));
    }

    private static void answer(Context context, Optional<String> problem, String well) {
        String text = problem.map(why -> why.replaceAll("\\p{Cntrl}+", " ")).orElse(well);
        context.status(problem.isPresent() ? 503 : 200).result(text + "\n");
    }
}
