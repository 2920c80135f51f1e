package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a follower says: for what goes well or waits its kind, for a page its problem. */
public class Heard implements FollowEvents {

    private final List<String> said = new CopyOnWriteArrayList<>();

    List<String> said() {
        return List.copyOf(said);
    }

    void forget() {
        said.clear();
    }

    @Override
    public void committed(long pages, long bytes) {
        said.add("committed");
    }

    @Override
    public void failed(FeedItem.Problem problem) {
        said.add(problem.toString());
    }

    @Override
    public void remarked(FeedItem.Skipped remark) {
        said.add(remark.toString());
    }

    @Override
    public void lag(long files, long bytes) {}

    @Override
    public void busy() {}

    @Override
    public void held(String why) {
        said.add(why);
    }

    @Override
    public void waiting(String why, Duration pause) {
        said.add("waiting");
    }
}
