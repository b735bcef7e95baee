package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import io.clientele.instructions.InstructionKind;
import io.clientele.instructions.InstructionRow;
import io.clientele.kit.ui.Moments;

/** Where a paper stands for its reader. */
final class StateWords {

  private StateWords() {}

  static Badge badge(InstructionRow row) {
    var badge = new Badge(words(row));
    if (row.overdue()) {
      badge.addThemeVariants(BadgeVariant.WARNING);
    } else if (row.doneAt() != null) {
      badge.addThemeVariants(BadgeVariant.SUCCESS);
    }
    return badge;
  }

  private static String words(InstructionRow row) {
    var outcome = row.outcome();
    if (outcome != null) {
      return outcome.inWords();
    }
    if (!row.isPublished()) {
      return text("instructions.state.draft");
    }
    if (row.waiting()) {
      var what = row.overdue() ? "overdue." : "waiting.";
      return text("instructions.state." + what + row.kind());
    }
    return row.doneAt() == null
        ? text("instructions.state.read")
        : text("instructions.state.done." + row.kind(), Moments.day(row.doneAt()));
  }

  /** By when: to sign, or to say what one thinks. */
  static String due(InstructionKind kind) {
    return text("instructions.due." + kind);
  }
}
