package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.UntitledAgreement;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signed agreements: the titles in 《》 near a verb of signing, and kinds that were signed without a title. */
final class AgreementReader {

    /** Agreements in the order of the text, titled and untitled. */
    record Agreements(List<String> titles, List<UntitledAgreement> untitled) {}

    private static final PhraseTable SIGNING = PhraseTable.of(List.of(
            List.of("verb", "签署"),
            List.of("verb", "签订"),
            List.of("verb", "签约"),
            List.of("verb", "签定"),
            List.of("verb", "签下"),
            List.of("verb", "共签"),
            List.of("verb", "互签"),
            List.of("verb", "续签"),
            List.of("verb", "达成"),
            List.of("verb", "簽署"),
            List.of("verb", "簽訂")));
    private static final Pattern TITLE = Pattern.compile("《([^《》\\n]{4,120})》");
    private static final Pattern TITLE_KIND =
            Pattern.compile("(?:协议书?|协定|备忘录|合同|意向书|公约|协议范本|框架|共识|宣言|纪要|议定书|倡议|行动方案|合作方案|協議|備忘錄)(?:[（(].{1,12}[)）])?$");
    /** Words before a verb of signing that say that nothing was signed, or not yet. */
    private static final Set<String> NO_ACT = WordList.load("no-signing.txt");

    private static final int MAX_CLAUSE = 400;
    private static final int MAX_BEFORE = 30;

    private AgreementReader() {}

    static Agreements read(String body) {
        Set<String> titles = new LinkedHashSet<>();
        List<UntitledAgreement> untitled = new ArrayList<>();
        Set<Span> clauses = new HashSet<>();
        int at = 0;
        while (at < body.length()) {
            PhraseTable.Phrase verb = SIGNING.at(body, at);
            int after = at + verb.text().length();
            if (verb == PhraseTable.Phrase.NONE || isNoAct(body, at, after)) {
                at++;
                continue;
            }
            Span sentence = sentence(body, at);
            List<String> inSentence = titles(sentence.of(body), after - sentence.start());
            titles.addAll(inSentence);
            if (inSentence.isEmpty() && !verb.text().equals("达成") && !body.startsWith("的", after)) {
                Clauses.around(body, at, sentence)
                        .flatMap(clause -> UntitledAgreementReader.read(body, clause, after))
                        .filter(found -> clauses.add(found.span()))
                        .ifPresent(untitled::add);
            }
            at = inSentence.isEmpty() ? after : sentence.end();
        }
        return new Agreements(List.copyOf(titles), untitled);
    }

    /** A signing that is planned, denied, only talked about, or an occasion: 签约仪式, 将签署, 签署协议为契机. */
    private static boolean isNoAct(String body, int start, int end) {
        int clause = start;
        while (clause > 0 && start - clause < MAX_BEFORE && !Clauses.ends(body.charAt(clause - 1))) {
            clause--;
        }
        String before = body.substring(clause, start);
        for (String word : NO_ACT) {
            if (before.contains(word)) {
                return true;
            }
        }
        String after = body.substring(end, Math.min(body.length(), end + MAX_BEFORE));
        int occasion = after.indexOf("为契机");
        return after.startsWith("仪式") || (occasion >= 0 && Clauses.isOneClause(after.substring(0, occasion)));
    }

    /**
     * The titles of a sentence that name an agreement by their kind, and those right behind the verb, which are what is
     * signed, of whatever kind: 签署了《三年行动计划》、《合作备忘录》.
     */
    private static List<String> titles(String sentence, int behindVerb) {
        List<String> titles = new ArrayList<>();
        if (sentence.indexOf('》') < 0) {
            return titles;
        }
        Matcher title = TITLE.matcher(sentence);
        int signed = sentence.startsWith("了", behindVerb) ? behindVerb + 1 : behindVerb;
        while (title.find()) {
            boolean behind = title.start() == signed;
            if (behind || TITLE_KIND.matcher(title.group(1)).find()) {
                titles.add(title.group());
            }
            if (behind) {
                signed = sentence.startsWith("、", title.end()) ? title.end() + 1 : title.end();
            }
        }
        return titles;
    }

    private static Span sentence(String body, int at) {
        int start = at;
        while (start > 0 && at - start < MAX_CLAUSE && !endsSentence(body.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < body.length() && end - at < MAX_CLAUSE && !endsSentence(body.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？' || c == '；';
    }
}
