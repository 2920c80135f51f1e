package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.avro.Region;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.Relation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import picocli.CommandLine;

/** The command {@code consume} against a real broker and registry. */
@ExtendWith(SharedLocalPipeline.class)
final class ConsumeIT {

    @Test
    void aGroupGoesOnBehindWhatWasPrinted(LocalPipeline local) throws Exception {
        publish(local.prepared("group", 1), "s1", "s2", "s3", "s4", "s5");

        assertThat(stories(local, "group", "--group", "g", "--from-beginning", "--max-messages", "2"))
                .containsExactly("s1", "s2");
        assertThat(stories(local, "group", "--group", "g", "--from-beginning", "--max-messages", "2"))
                .containsExactly("s3", "s4");
        assertThat(stories(local, "group", "--group", "g", "--from-beginning", "--exit-at-end"))
                .containsExactly("s5");
    }

    @Test
    void onlyTheWantedPairIsPrinted(LocalPipeline local) throws Exception {
        publish(local.prepared("wanted", 1), "s1", "s2");

        assertThat(stories(local, "wanted", "--from-beginning", "--exit-at-end"))
                .containsExactly("s1", "s2");
        assertThat(run(local, "wanted", "川>藏", "--from-beginning", "--exit-at-end"))
                .isEmpty();
        assertThat(run(local, "wanted", "藏>川", "--from-beginning", "--exit-at-end"))
                .hasSize(2);
    }

    private static void publish(Pipeline pipeline, String... stories) {
        try (Producer<String, RegionPairObservation> producer = new KafkaProducer<>(
                pipeline.clients().producer(),
                new StringSerializer(),
                pipeline.serdes().of(RegionPairObservation.class).serializer())) {
            for (String story : stories) {
                producer.send(new ProducerRecord<>(pipeline.topics().pairs(), "CN-XZ>CN-SC", observation(story)));
            }
        }
    }

    private static RegionPairObservation observation(String story) {
        return RegionPairObservation.newBuilder()
                .setPair("CN-XZ>CN-SC")
                .setRelation(Relation.VISIT)
                .setFrom(new Region("CN-XZ", "540000", "西藏自治区", "Tibet"))
                .setTo(new Region("CN-SC", "510000", "四川省", "Sichuan"))
                .setDirected(true)
                .setPlover("CONSULT")
                .setStoryId(story)
                .setRevision(1)
                .build();
    }

    private static List<String> stories(LocalPipeline local, String prefix, String... arguments) throws Exception {
        List<String> stories = new ArrayList<>();
        for (String line : run(local, prefix, "川~藏", arguments)) {
            JsonNode observation = new ObjectMapper().readTree(line);
            stories.add(observation.get("storyId").asText());
        }
        return stories;
    }

    private static List<String> run(LocalPipeline local, String prefix, String pair, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        String[] all = Stream.concat(
                        Stream.of(
                                "consume",
                                "--format",
                                "json",
                                "--pair",
                                pair,
                                "--topic-prefix",
                                prefix + ".",
                                "--bootstrap-servers",
                                local.bootstrapServers(),
                                "--schema-registry-url",
                                local.registryUrl()),
                        Arrays.stream(arguments))
                .toArray(String[]::new);
        assertThat(commandLine.execute(all)).isZero();
        return out.toString().lines().toList();
    }
}
