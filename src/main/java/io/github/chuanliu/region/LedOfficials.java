package io.github.chuanliu.region;

import java.util.Optional;

/** 副省长率省直部门和黄冈、十堰等地负责人赴四川: an official without a region is of that whose places' officials he leads. */
final class LedOfficials {

    private LedOfficials() {}

    /** The region whose officials are led before the movement, with the place named first. */
    static Optional<Candidate.Party> home(Sentence sentence, int go) {
        int office = ImpliedActors.ownOffice(sentence, go);
        int last = go - 1;
        while (last > office && sentence.get(last).is(WordClass.BREAK)) {
            last--;
        }
        if (office < 0 || last <= office || !sentence.get(last).is(WordClass.OFFICE)) {
            return Optional.empty();
        }
        Optional<Candidate.Party> people = Optional.empty();
        boolean leads = false;
        for (int i = office + 1; i < last; i++) {
            Token token = sentence.get(i);
            switch (token.kind()) {
                case PLACE -> {
                    String before =
                            sentence.body().substring(sentence.get(office).end(), token.start());
                    leads |= Head.LEADING.isIn(before);
                    boolean another =
                            people.isPresent() && !token.names(people.get().region());
                    if (another || token.regions().size() != 1) {
                        return Optional.empty();
                    }
                    people = people.or(() -> Optional.of(Candidate.Party.of(token)));
                }
                case OFFICE, CONJ, DELEG -> {
                    // words of a list of officials
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return leads ? people : Optional.empty();
    }
}
