package io.github.chuanliu.feed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.message.ApiVersionsResponseData;
import org.apache.kafka.common.message.ApiVersionsResponseData.ApiVersion;
import org.apache.kafka.common.message.ApiVersionsResponseData.ApiVersionCollection;
import org.apache.kafka.common.message.MetadataResponseData;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseBroker;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseBrokerCollection;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponsePartition;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseTopic;
import org.apache.kafka.common.message.MetadataResponseData.MetadataResponseTopicCollection;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.ApiMessage;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.RequestUtils;
import org.apache.kafka.common.requests.ResponseHeader;

/**
 * Speaks Kafka's protocol just far enough that a producer knows its topic, leaves the question for a producer id
 * unanswered, and can vanish.
 */
final class VanishingBroker implements AutoCloseable {

    private final String topic;
    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    VanishingBroker(String topic) throws IOException {
        this.topic = topic;
        thread(() -> {
            while (true) {
                Socket client = listener.accept();
                open.add(client);
                thread(() -> serve(client));
            }
        });
    }

    String bootstrapServers() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private void serve(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        DataOutputStream out = new DataOutputStream(client.getOutputStream());
        while (true) {
            byte[] request = in.readNBytes(in.readInt());
            RequestHeader header = RequestHeader.parse(ByteBuffer.wrap(request));
            Optional<ApiMessage> answer = answer(header.apiKey());
            if (answer.isPresent()) {
                ResponseHeader to = header.toResponseHeader();
                ByteBuffer bytes =
                        RequestUtils.serialize(to.data(), to.headerVersion(), answer.get(), header.apiVersion());
                out.writeInt(bytes.remaining());
                out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
                out.flush();
            }
        }
    }

    private Optional<ApiMessage> answer(ApiKeys asked) {
        return switch (asked) {
            case API_VERSIONS -> Optional.of(versions());
            case METADATA -> Optional.of(metadata());
            default -> Optional.empty();
        };
    }

    private static ApiMessage versions() {
        ApiVersionCollection known = new ApiVersionCollection();
        for (ApiKeys api : List.of(ApiKeys.API_VERSIONS, ApiKeys.METADATA, ApiKeys.INIT_PRODUCER_ID, ApiKeys.PRODUCE)) {
            known.add(new ApiVersion()
                    .setApiKey(api.id)
                    .setMinVersion(api.oldestVersion())
                    .setMaxVersion(api.latestVersion()));
        }
        return new ApiVersionsResponseData().setApiKeys(known);
    }

    private ApiMessage metadata() {
        MetadataResponseBrokerCollection brokers = new MetadataResponseBrokerCollection();
        brokers.add(
                new MetadataResponseBroker().setNodeId(1).setHost("127.0.0.1").setPort(listener.getLocalPort()));
        MetadataResponseTopicCollection topics = new MetadataResponseTopicCollection();
        topics.add(new MetadataResponseTopic()
                .setName(topic)
                .setTopicId(new org.apache.kafka.common.Uuid(1, 1))
                .setPartitions(List.of(new MetadataResponsePartition()
                        .setPartitionIndex(0)
                        .setLeaderId(1)
                        .setLeaderEpoch(1)
                        .setReplicaNodes(List.of(1))
                        .setIsrNodes(List.of(1)))));
        return new MetadataResponseData()
                .setClusterId("vanishing")
                .setControllerId(1)
                .setBrokers(brokers)
                .setTopics(topics);
    }

    private static void thread(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException closed) {
                        // the client or this broker is gone
                    }
                },
                "vanishing-broker");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a thread does until its socket is closed. */
    private interface Work {
        void run() throws IOException;
    }
}
