package io.github.chuanliu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read without a parser that repairs is read as Jsoup reads it. */
class NestedHtmlTest {

    private static final int ROUNDS = Integer.getInteger("chuanliu.nested.rounds", 2000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>一<p>二</p>三",
                "<ul><li>一<li>二<p>三</ul><dl><dt>甲<dd>乙</dl>",
                "<table><tr><td>一<td>二<tr><td><table><tbody><tr><th>三</table></table>",
                "<table>\n<caption>表</caption><colgroup><col><tr><td>一</table>",
                "<div>一</div></div>二",
                "一</section>二</p>三",
                "<select><option>一<option>二</select>三",
                "<script>'</scr'+'ipt>'</script>一",
                "<script><!-- x --></script>一<!--a--b-->二",
                "<textarea><script></textarea>一<iframe><!--</iframe>二",
                "<noscript><img src=x></noscript><svg><path d=''/></svg>一",
                "<pre>\n一\n二</pre><a href=x?a=1&b=2>三</a>",
                "<p class=a class=b hidden>一&amp;&nbsp;二&#x4e2d;",
                "一</body>\n<div>二</div></html>\n<!-- x -->",
                "<o:p>一</o:p><x-y class=nav>二</x-y>",
                "<p title='>'>一<img alt=a/>二<br/>三"
            })
    void readsNestedTags(String body) {
        String html = "<!DOCTYPE html><html><head><title>甲&amp;乙</title><meta name=a content=b></head><body>" + body;
        assertEquals(
                Optional.of(nodes(JsoupTree.read(html))), NestedHtml.read(html).map(NestedHtmlTest::nodes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><p>一</b>二</p>",
                "<p><font>一<p>二",
                "<a>一<a>二</a></a>",
                "<table>一<tr><td>二</table>",
                "<p><table></table>",
                "<p><span>一<div>二</div></span>",
                "<h1>一<h2>二</h2></h1>",
                "<form>一<form>二</form></form>",
                "<!-->一",
                "<!-- 一",
                "<!--a--!>一",
                "<![CDATA[一]]>",
                "<?xml?>一",
                "<template><p>一</template>",
                "<script><!--<script></script>--></script>一",
                "<script>一",
                "<textarea>一",
                "<svg><title>一</title></svg>",
                "<svg><p>一</svg>",
                "<math><mi>一</math>",
                "<ruby>一<rt>二</ruby>",
                "<div/>一",
                "一 < 二",
                "<p class='a>一",
                "一\0二",
                "</br>一",
                "<body>一",
                "一</body>二",
                "<td>一</td>",
                "<select><p>一</select>",
                "<plaintext>一</plaintext>",
                "<object>一</object>"
            })
    void leavesRepairsToJsoup(String body) {
        String html = "<!DOCTYPE html><html><head></head><body>" + body;
        assertEquals(Optional.empty(), NestedHtml.read(html).map(NestedHtmlTest::nodes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一",
                "<p>一</p>",
                "<!DOCTYPE html><html><head><title>一</head><body>",
                "<html><head>一</head><body>",
                "<html><head><noscript><img></noscript></head><body>",
                "<html><head></head><script></script><body>",
                "<html><!DOCTYPE html><head></head><body>",
                "<html><head></head><frameset>"
            })
    void leavesOddHeadsToJsoup(String html) {
        assertEquals(Optional.empty(), NestedHtml.read(html).map(NestedHtmlTest::nodes));
    }

    @Test
    void readsWholePagesAsJsoupDoes() {
        NestedPages pages = new NestedPages(20240518);
        int nested = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String html = pages.next();
            Optional<List<String>> read = NestedHtml.read(html).map(NestedHtmlTest::nodes);
            if (read.isPresent()) {
                nested++;
                assertEquals(nodes(JsoupTree.read(html)), read.get(), html);
            }
        }
        assertTrue(nested > ROUNDS / 6 && nested < ROUNDS, "pages of both kinds: " + nested);
    }

    /** Everything that lines and facts are made of; of hidden elements only their texts. */
    private static List<String> nodes(PageTree tree) {
        List<String> nodes = new ArrayList<>();
        int hiddenTo = 0;
        Deque<Integer> ends = new ArrayDeque<>();
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            while (!ends.isEmpty() && ends.peek() == i) {
                ends.pop();
            }
            if (i < hiddenTo) {
                hidden.append(tree.text(i).strip());
            } else if (tree.isText(i)) {
                nodes.add(tree.text(i));
            } else {
                nodes.add(tree.markup(i) + " at " + ends.size());
                ends.push(tree.end(i));
                hiddenTo = (tree.markup(i) & Markup.HIDDEN) != 0 ? tree.end(i) : hiddenTo;
            }
        }
        nodes.add("hidden " + hidden);
        nodes.add("title " + tree.head().title());
        nodes.add("author " + tree.head().content(HeadFacts.AUTHOR));
        nodes.add("scripts " + tree.scripts());
        return nodes;
    }
}
