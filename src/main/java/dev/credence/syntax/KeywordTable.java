package dev.credence.syntax;

import org.antlr.v4.runtime.Vocabulary;

/** The keywords by their letters, found without making a text of them first. */
final class KeywordTable {
    private static final int SIZE = 1024;

    private final String[] words = new String[SIZE];
    private final int[] types = new int[SIZE];

    KeywordTable(Vocabulary vocabulary) {
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && LatinText.startsName(literal.charAt(1)) && literal.indexOf('/') < 0) {
                add(literal.substring(1, literal.length() - 1), type);
            }
        }
    }

    private void add(String word, int type) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        int slot = slot(hash);
        while (words[slot] != null) {
            slot = (slot + 1) % SIZE;
        }
        words[slot] = word;
        types[slot] = type;
    }

    /** The type of the word that stands there, {@code otherwise} when it is no keyword. */
    int type(LatinText text, int start, int end, int otherwise) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.at(i);
        }
        for (int slot = slot(hash); words[slot] != null; slot = (slot + 1) % SIZE) {
            String word = words[slot];
            if (word.length() == end - start && text.startsWith(word, start)) {
                return types[slot];
            }
        }
        return otherwise;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 11)) & (SIZE - 1);
    }
}
