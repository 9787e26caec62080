package dev.credence.cli;

/** Words of a command line that can be nothing but what they say: no option, no file with further words, not empty. */
final class PlainWord {
    private PlainWord() {}

    static boolean is(String word) {
        return !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
    }
}
