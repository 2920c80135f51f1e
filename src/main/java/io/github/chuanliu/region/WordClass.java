package io.github.chuanliu.region;

import java.util.List;
import java.util.Set;

/** What a word does in a sentence, as the tables say. */
enum WordClass {
    /** A region or a place in one. */
    PLACE,
    /** Several regions in one name: 川渝, 京津冀. */
    GROUP,
    /** Several regions meant by the name of a strategy or an area: 长三角. */
    STRATEGY,
    /** Hides its characters: 川藏铁路. */
    MASK,
    /** An ordinary word that hides its characters: 近年来. Unlike a mask it yields to a name that begins inside it. */
    WORD,
    /** Comma or colon: ends a clause. */
    BREAK,
    /** Opening 《. */
    TITLE_OPEN,
    /** Closing 》. */
    TITLE_CLOSE,
    /** Movement that takes any destination: 赴, 抵达. */
    GO,
    /** Movement that takes a destination only right behind it: 到, 来, 在. */
    INTO,
    /** What visitors do: 考察, 座谈. */
    ACT,
    /** A delegation: 代表团, 一行, 率队. */
    DELEG,
    /** A public office or body: 省委书记, 商务厅. */
    OFFICE,
    /** Companies, travellers, goods: no party. */
    COMPANY,
    /** The centre: no party. */
    CENTRAL,
    /** Abroad: no party. */
    FOREIGN,
    /** Receiving visitors: 迎来, 会见. */
    RECEIVE,
    /** 应 and 受 before an invitation. */
    INVITED,
    /** 邀请. */
    INVITE,
    /** 陪同. */
    ACCOMPANY,
    /** 期间. */
    PERIOD,
    /** Signing: 签署. */
    SIGN,
    /** What is signed: 协议. */
    PACT,
    /** Aid: 对口支援, 援建. */
    AID,
    /** The centre gives a task to a region: 赋予, 交给. */
    ENTRUST,
    /** People whom a region sends to help: 医疗队. */
    TEAM,
    /** Goods that may be sent to help: 爱心蔬菜, 血液制品. */
    GOODS,
    /** What they do there: 义诊, 支教. */
    CARE,
    /** Receiving aid: 接收, 得益于. */
    GAINS,
    /** Aid with its receiver inside: 援藏. */
    AIDTO,
    /** Working together: 合作, 共建. */
    COOP,
    /** Setting something up, joint only when 两地 or 三省 does it: 举行, 建立. */
    ARRANGE,
    /** Help of any kind, aid only where a programme pairs the two: 江苏帮助铜仁. */
    HELP,
    /** A zone without its city, 我院: the outlet's own where visitors come to it, and no visitor itself. */
    ZONE,
    /** Telling others about a place: 介绍. */
    PRESENT,
    /** Being at a meeting or a fair that others hold: 参加, 参展. */
    ATTEND,
    /** A character that may stand for a place that the text names in full elsewhere: 来舟. */
    LOCAL,
    /** Denial or cancellation. */
    NEG,
    /** Plans and wishes. */
    PLAN,
    /** What only goes round: 网传. */
    RUMOUR,
    /** Conditions. */
    COND,
    /** The end of a stage: 结束. */
    ENDED,
    /** 后, 之后. */
    AFTER,
    /** A meeting of two sides: 座谈会. */
    MEET,
    /** 、 和 与. */
    CONJ,
    /** 分别. */
    EACH,
    /** 从, 自. */
    FROM,
    /** 向, 为. */
    TOWARD,
    /** Congresses and games, which have delegations of their own. */
    CONGRESS,
    /** 我省, 我市. */
    WE,
    /** 省党政代表团 without the name of the province. */
    WEDELEG,
    /** 自治区 alone. */
    ARSELF,
    /** 特区政府: of Hong Kong or Macao, whichever the text names. */
    SARSELF,
    /** 双方, 两省. */
    BOTH,
    /** 三地. */
    ALL3,
    /** 四省市. */
    ALL4,
    /** 五省 and more, 各方. */
    ALL5;

    /**
     * The class that a row of a table gives its word.
     *
     * @throws IllegalArgumentException that names the word and the classes there are
     */
    static WordClass of(String name, String surface) {
        for (WordClass known : values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        throw new IllegalArgumentException(
                "predicates.tsv: " + surface + " has the class '" + name + "', which is none of " + List.of(values()));
    }

    /** One bit of a sentence's word classes. */
    long bit() {
        return 1L << ordinal();
    }

    /** The bits of several classes. */
    static long bits(Set<WordClass> classes) {
        long bits = 0;
        for (WordClass one : classes) {
            bits |= one.bit();
        }
        return bits;
    }

    boolean namesRegions() {
        return this == PLACE || this == GROUP || this == STRATEGY;
    }
}
