package io.clientele.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scripted relay is to answer, each thing once; then it says the usual again. */
final class RelayScript {

  private static final Map<Phase, String> USUAL =
      Map.of(
          Phase.CONNECT, "220 scripted ready",
          Phase.MAIL, "250 2.1.0 sender ok",
          Phase.RCPT, "250 2.1.5 receiver ok",
          Phase.DATA, "354 go on",
          Phase.DOT, "250 2.0.0 queued as 4711");

  private final Map<Phase, Deque<String>> phases = new EnumMap<>(Phase.class);
  private final Map<String, String> verbs = new HashMap<>();

  synchronized void answer(Phase phase, String... replies) {
    phases.computeIfAbsent(phase, any -> new ArrayDeque<>()).addAll(List.of(replies));
  }

  synchronized void answerTo(String verb, String reply) {
    verbs.put(verb, reply);
  }

  synchronized boolean hasAnswerTo(String verb) {
    return verbs.containsKey(verb);
  }

  synchronized @Nullable String answerTo(String verb) {
    return verbs.remove(verb);
  }

  synchronized String next(Phase phase) {
    var replies = phases.get(phase);
    @Nullable String reply = replies == null ? null : replies.poll();
    return reply == null ? USUAL.get(phase) : reply;
  }
}
