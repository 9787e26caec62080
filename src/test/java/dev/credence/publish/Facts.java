package dev.credence.publish;

import dev.credence.model.ProgramFacts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** The facts of a program with one of them changed. */
public final class Facts {
    private Facts() {}

    public static ProgramFacts withoutDescription(ProgramFacts facts) {
        return with(facts, "description", Optional.empty());
    }

    /** @param component its name in the record */
    public static ProgramFacts with(ProgramFacts facts, String component, Object value) {
        try {
            var components = ProgramFacts.class.getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(facts);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return ProgramFacts.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
