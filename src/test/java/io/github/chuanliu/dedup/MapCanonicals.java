package io.github.chuanliu.dedup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Canonicals in ordinary collections: simple enough to be seen to be right. */
final class MapCanonicals implements Canonicals {

    private record Band(int number, int bins) {}

    private final int bucketCap;
    private final Deque<Canonical> all = new ArrayDeque<>();
    private final Map<Hash128, Deque<Canonical>> byUrl = new HashMap<>();
    private final Map<Hash128, Deque<Canonical>> byText = new HashMap<>();
    private final Map<Hash128, Deque<Canonical>> byStory = new HashMap<>();
    private final Map<Band, Deque<Canonical>> byBand = new HashMap<>();

    MapCanonicals(int bucketCap) {
        this.bucketCap = bucketCap;
    }

    @Override
    public void add(Canonical canonical) {
        all.addLast(canonical);
        put(byUrl, canonical.sketch().url(), canonical);
        put(byText, canonical.sketch().digest(), canonical);
        put(byStory, canonical.story(), canonical);
        for (Band band : bands(canonical.sketch().signature())) {
            Deque<Canonical> bucket = put(byBand, band, canonical);
            if (bucket.size() > bucketCap) {
                bucket.removeLast();
            }
        }
    }

    @Override
    public void load(Canonical canonical) {
        add(canonical);
    }

    @Override
    public void loaded() {
        // nothing is put off
    }

    private static <K> Deque<Canonical> put(Map<K, Deque<Canonical>> index, K key, Canonical canonical) {
        Deque<Canonical> bucket = index.computeIfAbsent(key, absent -> new ArrayDeque<>());
        bucket.addFirst(canonical);
        return bucket;
    }

    private static List<Band> bands(Signature signature) {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < Bands.COUNT; band++) {
            bands.add(new Band(band, signature.band(band)));
        }
        return bands;
    }

    @Override
    public long oldestStamp() {
        return all.getFirst().stamp();
    }

    @Override
    public long removeOldest() {
        Canonical oldest = all.removeFirst();
        remove(byUrl, oldest.sketch().url(), oldest);
        remove(byText, oldest.sketch().digest(), oldest);
        remove(byStory, oldest.story(), oldest);
        bands(oldest.sketch().signature()).forEach(band -> remove(byBand, band, oldest));
        return oldest.sequence();
    }

    private static <K> void remove(Map<K, Deque<Canonical>> index, K key, Canonical canonical) {
        Deque<Canonical> bucket = index.get(key);
        if (bucket != null) {
            bucket.removeIf(held -> held.sequence() == canonical.sequence());
            if (bucket.isEmpty()) {
                index.remove(key);
            }
        }
    }

    @Override
    public List<Canonical> ofUrl(Hash128 url) {
        return List.copyOf(byUrl.getOrDefault(url, new ArrayDeque<>()));
    }

    @Override
    public List<Canonical> ofText(Hash128 digest) {
        return List.copyOf(byText.getOrDefault(digest, new ArrayDeque<>()));
    }

    @Override
    public List<Canonical> similarTo(Signature signature, double similarity) {
        Set<Canonical> similar = new LinkedHashSet<>();
        for (Band band : bands(signature)) {
            similar.addAll(byBand.getOrDefault(band, new ArrayDeque<>()));
        }
        similar.removeIf(held -> held.sketch().signature().similarity(signature) < similarity);
        return List.copyOf(similar);
    }

    @Override
    public boolean hasStory(Hash128 story) {
        return byStory.containsKey(story);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public void clear() {
        all.clear();
        byUrl.clear();
        byText.clear();
        byStory.clear();
        byBand.clear();
    }
}
