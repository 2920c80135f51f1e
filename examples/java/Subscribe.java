import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Subscribes to articles.enriched with Confluent's deserializer and generic records. Ends with Ctrl-C. */
public class Subscribe {

    public static void main(String[] args) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", env("CHUANLIU_BOOTSTRAP_SERVERS", "127.0.0.1:9092"),
                "schema.registry.url", env("CHUANLIU_SCHEMA_REGISTRY_URL", "http://127.0.0.1:8081/apis/ccompat/v7"),
                "group.id", "java-example",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "avro.use.logical.type.converters", true,
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", KafkaAvroDeserializer.class);
        try (KafkaConsumer<String, GenericRecord> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of(env("CHUANLIU_TOPIC_PREFIX", "") + "articles.enriched"));
            while (true) {
                for (ConsumerRecord<String, GenericRecord> record : consumer.poll(Duration.ofSeconds(1))) {
                    print(record.value());
                }
            }
        }
    }

    private static void print(GenericRecord article) {
        System.out.println(article.get("title") + "  (event: " + article.get("eventStart") + ")");
        for (Object each : (List<?>) article.get("regionPairs")) {
            GenericRecord pair = (GenericRecord) each;
            String arrow = (boolean) pair.get("directed") ? " → " : " ~ ";
            System.out.println("  " + pair.get("relation") + " " + name(pair, "from") + arrow + name(pair, "to"));
        }
    }

    private static Object name(GenericRecord pair, String side) {
        return ((GenericRecord) pair.get(side)).get("nameZh");
    }

    private static String env(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
