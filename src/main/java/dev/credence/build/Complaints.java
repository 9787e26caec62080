package dev.credence.build;

import dev.credence.build.Decoded.Flaw;
import dev.credence.build.Decoded.Kind;
import dev.credence.diagnostic.Code;
import dev.credence.diagnostic.Diagnostic;
import dev.credence.source.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What is said about files that cannot be used. */
final class Complaints {
    private static final String SAVE_AS_UTF8 = """
            save the file as UTF-8
            in Word: Save As, type Plain Text, then Other encoding, Unicode (UTF-8)
            in Notepad: Save As, Encoding: UTF-8
            in VS Code: click the encoding in the bottom bar, Reopen with Encoding, pick the old one, then Save with Encoding, UTF-8""";

    private Complaints() {}

    static Diagnostic unreadable(String shownPath, String why) {
        return Diagnostic.of(Code.UNREADABLE_FILE, new SourceFile(shownPath, "").whole(), why);
    }

    static Diagnostic unreadable(String shownPath, IOException problem) {
        return unreadable(shownPath, "this cannot be read: " + reason(problem));
    }

    static Diagnostic tooLarge(String shownPath, long size, long limit) {
        return Diagnostic.of(
                        Code.TOO_LARGE,
                        new SourceFile(shownPath, "").whole(),
                        "nothing in this file counts: it has " + Bytes.mebibytes(size) + ", and a spec may have "
                                + Bytes.mebibytes(limit) + " at most")
                .help("split it into several files; long lists of courses are better imported with `courses from`");
    }

    static Diagnostic flawed(SourceFile file, Flaw flaw) {
        boolean encoding = flaw.kind() == Kind.ENCODING;
        int end = Math.min(file.length(), flaw.offset() + 1);
        var span = file.span(Math.min(flaw.offset(), end), end);
        String message = switch (flaw.kind()) {
            case ENCODING -> "nothing in this file counts: it is not UTF-8 text";
            case CONTROL -> "this file holds a character that is not text";
            case BINARY -> "nothing in this file counts: it is not text";
        };
        var diagnostic = Diagnostic.of(encoding ? Code.NOT_UTF8 : Code.CONTROL_CHARACTER, span, message)
                .label("here is " + flaw.what());
        var noted = flaw.detail().isEmpty() ? diagnostic : diagnostic.note(flaw.detail());
        return switch (flaw.kind()) {
            case ENCODING -> noted.help(SAVE_AS_UTF8);
            case CONTROL -> noted.help("delete it, or type a blank or a line break in its place");
            case BINARY -> noted.help("a spec is plain text; this may be a document of Word or another program");
        };
    }

    /** Why an operating system refused, in words. */
    static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (problem instanceof FileSystemLoopException) {
            return "it is a link that leads to itself";
        }
        String said = problem instanceof FileSystemException f ? f.getReason() : problem.getMessage();
        return said == null ? "the system gives no reason" : ShownPaths.escape(said);
    }
}
