package io.github.chuanliu.wire;

import io.github.chuanliu.avro.EnrichedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.message.SchemaStore;

/** Every version of a schema that was ever released: {@code schemas/history/NAME/1.avsc}, {@code 2.avsc}, … */
public final class SchemaHistory {

    private SchemaHistory() {}

    /** All versions of a schema, oldest first. */
    public static List<Schema> versions(String name) {
        List<Schema> versions = new ArrayList<>();
        while (true) {
            String file = "/schemas/history/" + name + "/" + (versions.size() + 1) + ".avsc";
            try (InputStream in = SchemaHistory.class.getResourceAsStream(file)) {
                if (in == null) {
                    return versions;
                }
                versions.add(new Schema.Parser().parse(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
    }

    /** Schemas that pending articles of earlier versions may have been written with. */
    public static SchemaStore pendingArticles() {
        SchemaStore.Cache known = new SchemaStore.Cache();
        versions(EnrichedArticle.getClassSchema().getName()).forEach(known::addSchema);
        return known;
    }
}
