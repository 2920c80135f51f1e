package io.github.chuanliu.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Published;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds an article of 5 KB (the body of the first seed). No library on the JVM reads Chinese dates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateBenchmark {

    private final Anchor anchor =
            Anchor.of(new Published.Stated(Instant.parse("2024-04-08T02:00:00Z")), Optional.empty(), "");
    private String body;

    @Setup
    public void load() throws IOException {
        body = new ObjectMapper()
                .readTree(DateBenchmark.class.getResourceAsStream("/gold/seed0.json"))
                .get("body")
                .asText();
    }

    /** The grammar alone. */
    @Benchmark
    public List<DateExpression> expressions() {
        return DateGrammar.find(body);
    }

    /** Expressions put on the calendar. */
    @Benchmark
    public List<EventDate> dates() {
        return DateResolver.resolve(body, anchor);
    }
}
