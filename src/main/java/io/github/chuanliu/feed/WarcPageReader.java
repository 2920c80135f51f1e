package io.github.chuanliu.feed;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives, compressed or not: captured responses, resources and texts made of them, as far as they are pages. A
 * record that makes no sense is a problem of that record; after damage to the archive itself, the rest is.
 */
final class WarcPageReader implements PageReader {

    @Override
    public void read(PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver) throws IOException {
        try (Unpacked unpacked = Gunzip.ifCompressed(input.bytes())) {
            read(new WarcRecords(unpacked.bytes()), input, settings, receiver);
        }
    }

    private static void read(
            WarcRecords records, PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver) {
        PassedOver passedOver = new PassedOver();
        Optional<FeedItem> damage = Optional.empty();
        while (damage.isEmpty()) {
            Optional<FeedItem> item = Optional.empty();
            try {
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty()) {
                    break;
                }
                item = item(records, record.get(), input, settings, passedOver);
            } catch (IOException e) {
                damage = Optional.of(new FeedItem.Problem(
                        input.url(),
                        where(input, records),
                        "the archive is damaged, the rest of it is not read: " + FailureText.of(e)));
            }
            item.ifPresent(receiver);
        }
        damage.ifPresent(receiver);
        passedOver.remark(input.where(), "records").ifPresent(receiver);
    }

    private static String where(PageInput input, WarcRecords records) {
        return input.where() + ", record " + (input.before() + records.number());
    }

    private static Optional<FeedItem> item(
            WarcRecords records, WarcRecord record, PageInput input, FeedSettings settings, PassedOver passedOver) {
        String where = where(input, records);
        try {
            WarcPage.Found found = found(records, record, input, settings);
            if (found instanceof WarcPage.Found.Snapshot snapshot) {
                return Optional.of(new FeedItem.Page(where, snapshot.page()));
            }
            passedOver.count(((WarcPage.Found.NoPage) found).kind());
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The parser answers nonsense with many kinds of exception; none of them concerns the next record.
            String url = record.headers().first("WARC-Target-URI").orElse(input.url());
            return Optional.of(new FeedItem.Problem(url, where, FailureText.of(e)));
        }
    }

    private static WarcPage.Found found(WarcRecords records, WarcRecord record, PageInput input, FeedSettings settings)
            throws IOException {
        if (record instanceof WarcResponse response) {
            return new WarcPage(response, input.attributes(), settings).ofResponse(response, records);
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            return new WarcPage((WarcTargetRecord) record, input.attributes(), settings).ofPayload();
        }
        return new WarcPage.Found.NoPage(record.headers().first("WARC-Type").orElse("record without a type"));
    }
}
