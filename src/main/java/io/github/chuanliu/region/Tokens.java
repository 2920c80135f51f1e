package io.github.chuanliu.region;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tokens of a text in order. It knows where the names stand, one token in six, so that whoever asks for names passes over
 * the others, and which classes of words there are, so that nobody looks for words that the text does not hold.
 */
final class Tokens extends AbstractList<Token> implements RandomAccess {

    /** What names a region, as 援疆 does too, or stands for one. */
    private static final long NAMES = Deixis.DEICTIC
            | WordClass.bits(
                    EnumSet.of(WordClass.PLACE, WordClass.GROUP, WordClass.STRATEGY, WordClass.LOCAL, WordClass.AIDTO));

    private Token[] all;
    private int size;
    private final BitSet names;
    private long classes;

    /** None yet. */
    Tokens(int expected) {
        all = new Token[expected];
        names = new BitSet(expected);
    }

    static Tokens of(List<Token> tokens) {
        if (tokens instanceof Tokens known) {
            return known;
        }
        Tokens copy = new Tokens(tokens.size());
        tokens.forEach(copy::add);
        return copy;
    }

    @Override
    public boolean add(Token token) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size + 8);
        }
        long bit = token.kind().bit();
        classes |= bit;
        if ((bit & NAMES) != 0) {
            names.set(size);
        }
        all[size++] = token;
        return true;
    }

    /** Adds tokens of another text from one index up to another. */
    void addAll(Tokens other, int from, int to) {
        for (int i = other.nextName(from); i < to; i = other.nextName(i + 1)) {
            names.set(size + i - from);
        }
        addWords(other, from, to);
    }

    /** The same where none of them is a name. */
    void addWords(Tokens other, int from, int to) {
        int added = to - from;
        if (size + added > all.length) {
            all = Arrays.copyOf(all, 2 * (size + added));
        }
        System.arraycopy(other.all, from, all, size, added);
        size += added;
        classes |= other.classes;
    }

    Token removeLast() {
        size--;
        names.clear(size);
        return all[size];
    }

    @Override
    public Token get(int index) {
        return all[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    /** Index of the first name from an index on, the size if there is none. */
    int nextName(int from) {
        int next = names.nextSetBit(from);
        return next < 0 ? size : next;
    }

    /** The names that are known to be those of regions. */
    List<Token> mentions() {
        List<Token> mentions = new ArrayList<>(names.cardinality());
        for (int i = nextName(0); i < size; i = nextName(i + 1)) {
            if (all[i].namesRegions()) {
                mentions.add(all[i]);
            }
        }
        return mentions;
    }

    /** Whether there may be words of any of the classes; if not, there are none. */
    boolean mayHave(long any) {
        return (classes & any) != 0;
    }

    /** The tokens and, behind the last of them, nothing; not to be written to. */
    Token[] array() {
        return all;
    }
}
