package io.clientele.counterdrafts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractClauses;
import io.clientele.contracts.DraftClause;
import io.clientele.counterdrafts.Comparing;
import io.clientele.counterdrafts.CounterdraftId;
import io.clientele.counterdrafts.Differences;
import io.clientele.counterdrafts.Line;
import io.clientele.counterdrafts.Pairs;
import io.clientele.counterdrafts.SameWords;
import io.clientele.kit.NotFound;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.papers.Clause;
import java.util.ArrayList;
import java.util.List;

/** What may be done with a draft of theirs; each act shows the page anew. */
class DraftActs {

  private final Pairs pairs;
  private final Differences differences;
  private final ContractClauses clauses;
  private final Comparing compared;
  private final Runnable reload;

  DraftActs(
      Pairs pairs,
      Differences differences,
      ContractClauses clauses,
      Comparing compared,
      Runnable reload) {
    this.pairs = pairs;
    this.differences = differences;
    this.clauses = clauses;
    this.compared = compared;
    this.reload = reload;
  }

  boolean isOffered() {
    return compared.isWritable();
  }

  Component[] buttons(Component back) {
    var buttons = new ArrayList<Component>();
    buttons.add(back);
    if (isOffered()) {
      buttons.add(new Button(text("counterdrafts.again"), click -> suggestAgain()));
      if (!compared.toTakeOver().isEmpty()) {
        buttons.add(new Button(text("counterdrafts.take-over-all"), click -> takeOverAll()));
      }
      if (!compared.toObject().isEmpty()) {
        var all =
            new Button(
                text("counterdrafts.object-all"), VaadinIcon.CHECK.create(), click -> objectAll());
        all.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(all);
      }
    }
    return buttons.toArray(Component[]::new);
  }

  private CounterdraftId id() {
    return compared.received().id();
  }

  private void suggestAgain() {
    act(() -> pairs.suggestAgain(id()), text("counterdrafts.suggested-again"));
  }

  void object(Line line) {
    act(
        () -> differences.object(id(), List.of(line)),
        text("counterdrafts.objected", line.heading()));
  }

  private void objectAll() {
    var all = compared.toObject();
    Confirm.ask(
        text("counterdrafts.object-all"),
        text("counterdrafts.object-what", all.size()),
        text("counterdrafts.object-them"),
        () ->
            act(
                () -> differences.object(id(), all),
                text("counterdrafts.objected-all", all.size())));
  }

  private void takeOverAll() {
    var all = compared.toTakeOver();
    Confirm.ask(
        text("counterdrafts.take-over-all"),
        text("counterdrafts.take-over-what", all.size()),
        text("counterdrafts.take-over-them"),
        () ->
            act(
                () -> differences.takeOver(id(), all),
                text("counterdrafts.taken-over-all", all.size())));
  }

  private void act(Runnable act, String done) {
    if (Saving.attempt(act)) {
      Notices.done(done);
    }
    reload.run();
  }

  void takeOver(Line line) {
    if (Saving.attempt(() -> differences.takeOver(id(), List.of(line)))) {
      var done = text("counterdrafts.taken-over", line.heading());
      if (isOfRemoved(line)) {
        Notices.done(done);
      } else {
        Notices.undoable(done, () -> undo(line));
      }
    }
    reload.run();
  }

  /** What ours said before is not on the page, so it could only be left out with their words. */
  private static boolean isOfRemoved(Line line) {
    return line.ours() == null && line.theirsThere().clause() != null;
  }

  private void undo(Line line) {
    Saving.attempt(
        () -> {
          switch (line.state()) {
            case CHANGED -> writeBack(line.oursThere());
            case LEFT_OUT -> clauses.bringBack(line.oursThere().id());
            default -> clauses.remove(made(line));
          }
        });
    reload.run();
  }

  private void writeBack(DraftClause ours) {
    var before = new Clause(ours.heading(), ours.text());
    clauses.write(ours.id(), ours.version() + 1, before);
  }

  private ClauseId made(Line line) {
    return pairs.of(id()).lines().stream()
        .filter(now -> now.theirs() != null && now.ours() != null)
        .filter(now -> now.theirsThere().place() == line.theirsThere().place())
        .filter(now -> SameWords.inText(now.oursThere().text(), line.theirsThere().text()))
        .findFirst()
        .map(now -> now.oursThere().id())
        .orElseThrow(NotFound::new);
  }

  void correct(Line line) {
    var form = new BelongingForm(line, compared);
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("counterdrafts.belongs-of", line.heading()),
            form,
            () -> {
              if (Saving.attempt(() -> form.choice().say(pairs, id(), line))) {
                dialog[0].close();
                reload.run();
              }
            });
    dialog[0].setWidth("min(36rem, 96vw)");
    dialog[0].open();
  }
}
