package dev.credence.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A course's name in its institution: {@code GEOG 481}, {@code CSC 591 topic "Graph Data Mining"}, or a title alone for a course
 * without a number ({@code course "Reading a Grant Call"}). Codes compare by their normalised text: one blank, letters after the
 * number in capitals.
 *
 * @param subject the subject, {@code GEOG}; empty for a course known by its title
 * @param number the number as printed, {@code 489K}; or the title of a course without a code
 * @param topic the topic that tells courses of one number apart
 */
public record CourseCode(String subject, String number, Optional<String> topic) implements Comparable<CourseCode> {

    public static CourseCode of(String subject, String number) {
        return new CourseCode(subject, number, Optional.empty());
    }

    public static CourseCode titled(String title) {
        return new CourseCode("", title, Optional.empty());
    }

    /** Whether the course has no code of its own and goes by its title. */
    public boolean isTitle() {
        return subject.isEmpty();
    }

    public CourseCode withTopic(String text) {
        return new CourseCode(subject, number, Optional.of(text));
    }

    /** The code without its topic. */
    public CourseCode general() {
        return new CourseCode(subject, number, Optional.empty());
    }

    /** The digits of the number: 590 for {@code 590A}, 503 for {@code A503}; empty where there are none or too many. */
    public OptionalInt digits() {
        int start = 0;
        while (start < number.length() && !isDigit(number.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < number.length() && isDigit(number.charAt(end))) {
            end++;
        }
        boolean none = isTitle() || end == start || end - start > 9;
        return none ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number.substring(start, end)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(CourseCode other) {
        int bySubject = subject.compareTo(other.subject);
        if (bySubject != 0) {
            return bySubject;
        }
        int byDigits = Integer.compare(digits().orElse(0), other.digits().orElse(0));
        if (byDigits != 0) {
            return byDigits;
        }
        int byNumber = number.compareTo(other.number);
        return byNumber != 0 ? byNumber : topic.orElse("").compareTo(other.topic.orElse(""));
    }

    /** As a spec writes it: {@code course "Reading a Grant Call"} where there is no code. */
    public String written() {
        String code = isTitle() ? "course \"" + number + "\"" : subject + " " + number;
        return topic.map(t -> code + " topic \"" + t + "\"").orElse(code);
    }

    // Asked for so early and so often that what Java makes up for records at run time is felt at every start.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof CourseCode code
                        && number.equals(code.number)
                        && subject.equals(code.subject)
                        && topic.equals(code.topic));
    }

    @Override
    public int hashCode() {
        return (subject.hashCode() * 31 + number.hashCode()) * 31 + topic.hashCode();
    }

    /** As a catalog prints it: {@code GEOG 481}, {@code CSC 591: Graph Data Mining}, or the title. */
    @Override
    public String toString() {
        String code = isTitle() ? number : subject + " " + number;
        return topic.isPresent() ? code + ": " + topic.get() : code;
    }
}
