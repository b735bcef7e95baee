package io.clientele.approvals;

import io.clientele.people.EmployeeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Which answers: those at one stage, or those of one person.
 *
 * @param kind empty for any
 * @param stage the name of the stage; empty for any
 * @param person null for anybody
 */
public record AnswerFilter(String kind, String stage, @Nullable EmployeeId person) {

  public static final AnswerFilter ALL = new AnswerFilter("", "", null);

  static AnswerFilter at(String kind, String stage) {
    return new AnswerFilter(kind, stage, null);
  }

  static AnswerFilter by(EmployeeId person) {
    return new AnswerFilter("", "", person);
  }

  /** As a part of an address. */
  public String query() {
    return person == null
        ? "kind=" + encoded(kind) + "&stage=" + encoded(stage)
        : "person=" + person.value();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
