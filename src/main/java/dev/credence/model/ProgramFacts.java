package dev.credence.model;

import dev.credence.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything an author can say of a program, whatever its kind; which facts a kind may or must have is the policy's business.
 *
 * @param id unique among the programs and degrees of the edition; a safe file name
 * @param title as stated
 * @param titlePreferredBy the professional body whose title it is
 * @param replacedBy what has taken its place
 * @param field the subject area it is listed under
 * @param admission the lines of admission, all of which must hold; empty where nothing was said
 * @param size the stated size of the requirements
 * @param requirements what to complete; an empty block where nothing was said
 * @param prerequisites prerequisites counted apart from the requirements
 * @param lists shared lists, by label, in the author's order
 * @param rules what holds around the requirements, in the author's order
 * @param unitsWithPrerequisites the stated range that includes prerequisites
 * @param policySide what only a policy needs
 * @param span the declaration's first line: kind, id and title
 */
public record ProgramFacts(
        String id,
        String title,
        Optional<String> titlePreferredBy,
        List<String> formerly,
        Optional<Target> replacedBy,
        Status status,
        Optional<String> field,
        Offering offering,
        Standing standing,
        Optional<Markdown> description,
        Optional<List<Condition>> admission,
        Optional<Size> size,
        Block requirements,
        Optional<ApartPrerequisites> prerequisites,
        Map<String, List<Requirement>> lists,
        List<ProgramRule> rules,
        Optional<Amount> unitsWithPrerequisites,
        List<Stacking> stacksInto,
        List<Outcome> outcomes,
        List<Approval> approvals,
        RecordKeeping record,
        List<String> conditions,
        List<Markdown> notes,
        List<Source> sources,
        Optional<String> policy,
        boolean policyNone,
        PolicySide policySide,
        Span span) {

    public ProgramFacts {
        formerly = List.copyOf(formerly);
        rules = List.copyOf(rules);
        stacksInto = List.copyOf(stacksInto);
        outcomes = List.copyOf(outcomes);
        approvals = List.copyOf(approvals);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /** The same program with other requirements. */
    public ProgramFacts withRequirements(Block other) {
        return with(other, lists);
    }

    /** The same program with other requirements and shared lists, for questions about part of its paths. */
    public ProgramFacts with(Block otherRequirements, Map<String, List<Requirement>> otherLists) {
        return new ProgramFacts(
                id,
                title,
                titlePreferredBy,
                formerly,
                replacedBy,
                status,
                field,
                offering,
                standing,
                description,
                admission,
                size,
                otherRequirements,
                prerequisites,
                otherLists,
                rules,
                unitsWithPrerequisites,
                stacksInto,
                outcomes,
                approvals,
                record,
                conditions,
                notes,
                sources,
                policy,
                policyNone,
                policySide,
                span);
    }

    /** Where a program stands in its life. */
    public enum Status {
        PROPOSED,
        APPROVED,
        RETIRED
    }

    /**
     * Who offers it, how and when.
     *
     * @param colleges ids of the edition's colleges
     * @param unit the sponsoring unit, where it is not a college or department
     * @param delivery how it is delivered: online, in-person, or words
     */
    public record Offering(
            List<String> colleges,
            List<String> departments,
            Optional<String> unit,
            List<String> jointlyWith,
            List<String> delivery,
            List<String> offered,
            Optional<String> duration,
            Optional<java.time.LocalDate> inEffectFrom) {
        public Offering {
            colleges = List.copyOf(colleges);
            departments = List.copyOf(departments);
            jointlyWith = List.copyOf(jointlyWith);
            delivery = List.copyOf(delivery);
            offered = List.copyOf(offered);
        }
    }

    /**
     * How it stands in the world.
     *
     * @param togetherWith degrees it must be taken with
     * @param occupations SOC code (may be empty) and title of what it prepares for
     * @param preparesForExams outside exams and licences it prepares for
     * @param alignedWith outside standards
     * @param need the need it answers
     * @param distinctPopulation the population that sets it apart from a similar program
     * @param consulted who was consulted before it was created
     */
    public record Standing(
            boolean standAlone,
            List<String> togetherWith,
            List<Occupation> occupations,
            List<String> preparesForExams,
            boolean federalAidEligible,
            Optional<String> cip,
            List<String> alignedWith,
            Optional<String> need,
            Optional<String> distinctPopulation,
            List<String> consulted) {
        public Standing {
            togetherWith = List.copyOf(togetherWith);
            occupations = List.copyOf(occupations);
            preparesForExams = List.copyOf(preparesForExams);
            alignedWith = List.copyOf(alignedWith);
            consulted = List.copyOf(consulted);
        }
    }

    /** An occupation by its SOC code and title; the code is empty where only the title was given. */
    public record Occupation(Optional<String> code, String title) {}

    /** Prerequisites counted apart: their own size and their own lines. */
    public record ApartPrerequisites(Optional<Size> size, Block block, Span span) {}

    /** {@code stacks into gis for 6 units permitted by ... on ...}. */
    public record Stacking(Target target, Optional<Units> units, Optional<Permission> permission, Span span) {}

    /** Whose permission, and when. */
    public record Permission(String by, Optional<java.time.LocalDate> on) {}

    /** A learning outcome and what assesses it: course codes or words. */
    public record Outcome(
            String id, String text, List<CourseCode> assessedByCourses, List<String> assessedByWords, Span span) {
        public Outcome {
            assessedByCourses = List.copyOf(assessedByCourses);
            assessedByWords = List.copyOf(assessedByWords);
        }
    }

    /** An approval; without a date it is still to come. */
    public record Approval(String body, Optional<java.time.LocalDate> on, Optional<String> by, Span span) {}

    /**
     * How a completion is recorded.
     *
     * @param gradingBasis the grading the program asks for in its courses
     * @param notation such as Complete or Incomplete
     * @param recordedOn transcript, digital platform, or words
     * @param printedWording what a certificate of participation says
     * @param universitySeal whether the seal was asked for
     */
    public record RecordKeeping(
            Optional<Grading> gradingBasis,
            Optional<String> notation,
            List<String> recordedOn,
            Optional<String> printedWording,
            boolean universitySeal,
            Optional<Units> contactHours,
            Optional<Units> ceu,
            List<String> assessedBy) {
        public RecordKeeping {
            recordedOn = List.copyOf(recordedOn);
            assessedBy = List.copyOf(assessedBy);
        }
    }
}
