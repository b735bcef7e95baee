package io.clientele;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What stands on a page, as the answers of the server say, and what a browser tells the server of
 * it unasked: that rows have come, and that what was closed has vanished. Without that the server
 * keeps what nobody sees any more.
 */
final class OpenPage {

  private static final Set<String> FOUND_BY = Set.of("tag", "text", "label", "placeholder");
  private static final String CONFIRM = "return $0.$connector.confirm($1";

  private final Map<Named, SequencedSet<Integer>> found = new HashMap<>();
  private final Map<Integer, Map<String, String>> names = new HashMap<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private final Map<Integer, Long> durations = new HashMap<>();
  private final Map<Integer, Long> vanishing = new HashMap<>();
  private final List<Map<String, Object>> unsaid = new ArrayList<>();

  private record Named(String key, String value) {}

  void take(JsonNode answer) {
    answer.path("changes").forEach(this::change);
    answer.path("execute").forEach(this::execute);
  }

  /** The one that came last of those that are called so. */
  OptionalInt find(String key, String value) {
    var nodes = found.get(new Named(key, value));
    return nodes == null ? OptionalInt.empty() : OptionalInt.of(nodes.getLast());
  }

  OptionalInt parentOf(int node) {
    var parent = parents.get(node);
    return parent == null ? OptionalInt.empty() : OptionalInt.of(parent);
  }

  /** What the browser would tell by now; it is not told again. */
  List<Map<String, Object>> tell() {
    var now = System.nanoTime();
    vanishing.forEach(
        (node, at) -> {
          if (at - now <= 0) {
            unsaid.add(closed(node));
          }
        });
    vanishing.values().removeIf(at -> at - now <= 0);
    var told = List.copyOf(unsaid);
    unsaid.clear();
    return told;
  }

  private void change(JsonNode change) {
    var node = change.path("node").asInt();
    var key = change.path("key").asString("");
    if (change.path("type").asString("").equals("detach")) {
      forget(node);
    } else if (FOUND_BY.contains(key)) {
      name(node, key, change.path("value").asString(""));
    } else if (key.equals("duration")) {
      durations.put(node, change.path("value").asLong());
    } else if (key.equals("opened")) {
      open(node, change.path("value").asBoolean());
    }
    change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
  }

  private void name(int node, String key, String value) {
    var before = names.computeIfAbsent(node, fresh -> new HashMap<>()).put(key, value);
    if (before != null) {
      strike(node, key, before);
    }
    found.computeIfAbsent(new Named(key, value), fresh -> new LinkedHashSet<>()).addLast(node);
  }

  private void open(int node, boolean opened) {
    var tag = names.getOrDefault(node, Map.of()).getOrDefault("tag", "");
    if (opened && tag.equals("vaadin-notification")) {
      var stays = durations.getOrDefault(node, 0L);
      vanishing.put(node, System.nanoTime() + stays * 1_000_000);
    } else if (!opened && tag.equals("vaadin-dialog")) {
      unsaid.add(closed(node));
    }
  }

  private void forget(int node) {
    var gone = names.remove(node);
    if (gone != null) {
      gone.forEach((key, value) -> strike(node, key, value));
    }
    parents.remove(node);
    durations.remove(node);
    vanishing.remove(node);
  }

  private void strike(int node, String key, String value) {
    found.computeIfPresent(
        new Named(key, value),
        (named, nodes) -> {
          nodes.remove(node);
          return nodes.isEmpty() ? null : nodes;
        });
  }

  private void execute(JsonNode call) {
    if (call.path(call.size() - 1).asString("").startsWith(CONFIRM)) {
      var list = call.path(0).path("@v-node").asInt();
      unsaid.add(call(list, "confirmUpdate", List.of(call.path(1).asInt())));
    }
  }

  static Map<String, Object> call(int node, String method, List<?> arguments) {
    return Map.of(
        "type",
        "publishedEventHandler",
        "node",
        node,
        "templateEventMethodName",
        method,
        "templateEventMethodArgs",
        arguments,
        "promise",
        -1);
  }

  private static Map<String, Object> closed(int node) {
    return Map.of("type", "event", "node", node, "event", "closed");
  }
}
