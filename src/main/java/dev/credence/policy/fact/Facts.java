package dev.credence.policy.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The closed list of facts. A group of facts is one file and one line here. */
public final class Facts {
    private final Map<String, Fact> byName = new TreeMap<>();

    public Facts() {
        add(ProgramWords.FACTS);
        add(CourseWords.FACTS);
        add(TimeFacts.FACTS);
        add(KindWords.FACTS);
        add(AudienceWords.FACTS);
        add(AdmissionWords.FACTS);
        add(AidWords.FACTS);
        add(SharingWords.FACTS);
        add(TransferWords.FACTS);
        add(GradingWords.FACTS);
        add(StackingWords.FACTS);
        add(ContentWords.FACTS);
        add(PrerequisiteWords.FACTS);
        add(OfferingWords.FACTS);
        add(DurationWords.FACTS);
        add(RecordWords.FACTS);
        add(HoursWords.FACTS);
        add(AssessmentWords.FACTS);
        add(LikenessWords.FACTS);
        add(BackgroundWords.FACTS);
        add(JointStackingWords.FACTS);
    }

    private void add(List<Fact> facts) {
        for (var fact : facts) {
            if (byName.put(fact.name(), fact) != null) {
                throw new IllegalStateException("two facts are called " + fact.name());
            }
        }
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names of all facts, in alphabetical order. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** All facts in the order of their names. */
    public Collection<Fact> all() {
        return byName.values();
    }
}
