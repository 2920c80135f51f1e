package io.github.chuanliu.text;

import java.util.Random;

/** Writes pages whose tags nest, with end tags left out where they may be, and now and then something that has to be repaired. */
final class NestedPages {

    private static final String[] TEXTS = {
        "两省代表团举行座谈会，", "签署合作协议。", "首页", " ", "\n  ", "2024-05-18", "返回首页", "a &amp; b", "&nbsp;", "1 &lt 2", "One. Two."
    };
    private static final String[] ATTRIBUTES = {
        "",
        "",
        "",
        " class=nav",
        " class=\"share box\"",
        " id='footer'",
        " style=\"display: none\"",
        " hidden",
        " title='a > b'",
        " href=/a?b=c&amp;d",
        " data-x=1 CLASS = Sidebar class=main",
        " class='pic-info'",
        " class",
        " a=b/",
        " a='b'class=c",
        " id =\n'nav'",
        " / ",
        " id=&quot;a&quot;"
    };
    private static final String[] INLINE = {
        "span", "b", "em", "font", "strong", "label", "x-note", "o:p", "video", "noscript"
    };
    private static final String[] BLOCKS = {
        "div", "section", "blockquote", "center", "article", "nav", "fieldset", "details"
    };
    private static final String[] CONTENTS = {
        "<br>",
        "<img src=a alt='<b>'>",
        "<hr/>",
        "<!-- <p> -->",
        "<!---->",
        "<style>p > a { }</style>",
        "<script type=a>if (a < b) document.write('<p><\\/p>')</script>",
        "<script><!-- x() //--></script>",
        "<textarea>\n<p>&amp;</textarea>",
        "<iframe><p></iframe>",
        "<svg><g><path d='M0'/></g></svg>",
        "<select><option>一<option selected>二</option></select>",
        "<input type=hidden value=\"1\">",
        "</div>",
        "</p>"
    };
    private static final String[] REPAIRED = {
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a>",
        "</a>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "text",
        "<li>",
        "</li>",
        "<dd>",
        "<h2>",
        "</h2>",
        "<form>",
        "</form>",
        "<!-->",
        "<!--",
        "-->",
        "<![CDATA[x]]>",
        "<?x?>",
        "</",
        "<",
        ">",
        "\"",
        "'",
        "<p/>",
        "<title>x</title>",
        "<script>",
        "</script>",
        "<script><!--<script>",
        "<textarea>",
        "</textarea>",
        "<template>",
        "<svg>",
        "<svg/>",
        "<p =x>",
        "<p \"x\">",
        "<title/>",
        "<style/>",
        "<link>",
        "<u>",
        "<area>",
        "<td/>",
        "<meta name=author content='x'>",
        "</svg>",
        "<math>",
        "<select>",
        "</select>",
        "<option>",
        "<body>",
        "</body>",
        "</html>",
        "<head>",
        "</head>",
        "<frameset>",
        "<plaintext>",
        "<noscript>",
        "<object>",
        "<nobr>",
        "<ruby><rt>",
        "<button>",
        "<caption>",
        "<col>",
        "\0",
        "</br>",
        "<p a",
        "<p class='",
        "<style>",
        "<xmp>",
        "<image>",
        "<span",
        "=",
        "/"
    };

    private final Random random;
    private final StringBuilder page = new StringBuilder();

    NestedPages(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        page.setLength(0);
        page.append(one("<!DOCTYPE html>\n", "", "<!doctype html PUBLIC \"a\">"))
                .append("<html lang=zh>");
        page.append("<head><meta charset=utf-8><title>座谈&amp;会</title>")
                .append(one(
                        "",
                        "<meta name=Author content='王明'>",
                        "<script>var ptime = 1</script>",
                        "<noscript><link></noscript>"))
                .append("</head>\n<body")
                .append(one(ATTRIBUTES))
                .append('>');
        blocks(0);
        page.append(one("</body></html>", "", "\n</body>\n</html>\n", "</body><script></script></html>"));
        for (int i = random.nextInt(3); i > 0; i--) {
            damage();
        }
        return page.toString();
    }

    private void damage() {
        int tag = page.indexOf("<", random.nextInt(page.length()));
        int at = tag < 0 ? random.nextInt(page.length()) : tag;
        switch (random.nextInt(4)) {
            case 0 -> page.delete(at, Math.max(at, page.indexOf(">", at) + 1));
            case 1 -> page.deleteCharAt(random.nextInt(page.length()));
            default -> page.insert(at, one(REPAIRED));
        }
    }

    private void blocks(int depth) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            switch (random.nextInt(depth > 4 ? 3 : 9)) {
                case 0 -> inline(depth + 1);
                case 1 -> element("p", one("</p>", ""), depth, true);
                case 2 -> element(one("h1", "h3", "pre"), null, depth, true);
                case 3, 4 -> element(one(BLOCKS), null, depth, false);
                case 5 -> list("ul", "li", depth);
                case 6 -> list("dl", one("dd", "dt"), depth);
                default -> table(depth);
            }
        }
    }

    private void element(String tag, String end, int depth, boolean phrasing) {
        page.append('<').append(tag).append(one(ATTRIBUTES)).append('>');
        if (phrasing) {
            inline(depth + 1);
        } else {
            blocks(depth + 1);
        }
        page.append(end == null ? "</" + tag + one(">", " >") : end);
    }

    private void list(String list, String item, int depth) {
        page.append('<').append(list).append('>');
        for (int i = random.nextInt(4); i > 0; i--) {
            element(item, one("</" + item + ">", ""), depth + 1, random.nextBoolean());
        }
        page.append("</").append(list).append('>');
    }

    private void table(int depth) {
        page.append("<table>")
                .append(one(
                        "",
                        "\n",
                        "<caption>表</caption>",
                        "<colgroup><col><col></colgroup>",
                        "<thead><tr><th>甲</thead>"));
        page.append(one("", "<tbody>"));
        for (int row = random.nextInt(3); row > 0; row--) {
            page.append("<tr>");
            for (int cell = random.nextInt(3); cell > 0; cell--) {
                element("td", one("</td>", "", "</td>\n"), depth + 2, random.nextBoolean());
            }
            page.append(one("</tr>", "", "</tr>\n"));
        }
        page.append("</table>");
    }

    private void inline(int depth) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(depth > 8 ? 3 : 6)) {
                case 0, 1 -> page.append(one(TEXTS));
                case 2 -> page.append(one(CONTENTS));
                case 3 ->
                    page.append("<a href='/1'")
                            .append(one(ATTRIBUTES))
                            .append('>')
                            .append(one(TEXTS))
                            .append("</a>");
                default -> element(one(INLINE), null, depth + 1, true);
            }
        }
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
