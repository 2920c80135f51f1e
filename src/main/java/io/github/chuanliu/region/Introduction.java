package io.github.chuanliu.region;

import java.util.Optional;

/** Sentences that say whose delegation it is apart from where it goes. */
final class Introduction {

    private Introduction() {}

    /** 代表团由广东省副省长任团长, 考察组由许昌市委员组成, 河南省代表团考察了一家企业, 香港代表团前往大湾区内地城市. */
    static void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.DELEG)) {
            return;
        }
        if (sentence.regions().isEmpty()) {
            boolean own = sentence.has(WordClass.GO) && ImpliedActors.ownOffice(sentence, sentence.size()) >= 0;
            discourse
                    .home()
                    .filter(home -> own)
                    .ifPresent(home -> discourse.introduce(new Candidate.Party(home, Optional.empty())));
            return;
        }
        if (sentence.regions().size() != 1) {
            return;
        }
        String said = sentence.body().substring(sentence.start(), sentence.end());
        boolean composed = !sentence.has(WordClass.GO) && (said.contains("团长") || said.contains("组成"));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere()) {
                continue;
            }
            boolean acts = sentence.has(WordClass.ACT) || sentence.has(WordClass.GO);
            boolean leads = acts && Head.of(sentence, i) == Head.DELEGATION;
            if (composed || (leads && !Phrases.isDestination(sentence, i))) {
                discourse.introduce(Candidate.Party.of(token));
                return;
            }
        }
    }
}
