package io.github.chuanliu.feed;

import io.github.chuanliu.config.ConfigException;
import java.nio.file.Path;

/**
 * What all sources of a feed have in common.
 *
 * @param feed name of the feed, as its pages carry it
 * @param maxPageBytes largest body of a page; larger ones are problems
 * @param urlBase what the URLs of page files begin with: an absolute URI that ends with a slash
 */
public record FeedSettings(String feed, int maxPageBytes, String urlBase) {

    /** The folder that is fed is the root. */
    public static final String FILE_ROOT = "file:///";

    /** With file URLs. */
    public FeedSettings(String feed, int maxPageBytes) {
        this(feed, maxPageBytes, FILE_ROOT);
    }

    public FeedSettings {
        if (!urlBase.matches("[A-Za-z][A-Za-z0-9+.-]*:[!-~]*/")) {
            throw new ConfigException("the URL base must be an absolute URI that ends with a slash, such as"
                    + " file:///crawl-a/, not " + urlBase);
        }
        if (maxPageBytes < 1 || maxPageBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a page of at most " + maxPageBytes + " bytes makes no sense");
        }
    }

    /** @param relative path of a file below the folder that is fed */
    String urlOf(Path relative) {
        return FileUrl.of(urlBase, relative);
    }

    String overLimit() {
        return "larger than the limit of " + maxPageBytes + " bytes for a page";
    }
}
