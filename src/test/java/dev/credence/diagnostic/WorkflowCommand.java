package dev.credence.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line as GitHub's runner reads it: {@code ::name key=value,key=value::data}, with percent signs, line ends and, in the values, colons
 * and commas escaped. Written from the runner's rules, apart from the renderer.
 */
record WorkflowCommand(String name, Map<String, String> properties, String data) {
    private static final List<String> NAMES = List.of("error", "warning", "notice");
    private static final List<String> KEYS = List.of("file", "line", "endLine", "col", "endColumn", "title");

    static WorkflowCommand parse(String line) {
        if (!line.startsWith("::")) {
            throw new IllegalArgumentException("no command: " + line);
        }
        int end = line.indexOf("::", 2);
        if (end < 0) {
            throw new IllegalArgumentException("no end of the command: " + line);
        }
        String head = line.substring(2, end);
        int blank = head.indexOf(' ');
        String name = blank < 0 ? head : head.substring(0, blank);
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no such command: " + name);
        }
        var properties = new LinkedHashMap<String, String>();
        for (var pair : blank < 0 ? new String[0] : head.substring(blank + 1).split(",")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || !KEYS.contains(key) || properties.containsKey(key)) {
                throw new IllegalArgumentException("a bad property: " + pair);
            }
            properties.put(
                    key,
                    unescaped(pair.substring(equals + 1).replace("%3A", ":").replace("%2C", ",")));
        }
        return new WorkflowCommand(name, properties, unescaped(line.substring(end + 2)));
    }

    private static String unescaped(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    int number(String key) {
        return Integer.parseInt(properties.getOrDefault(key, ""));
    }
}
