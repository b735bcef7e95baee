package io.clientele.terminations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.terminations.Termination;
import io.clientele.terminations.TerminationCard;

/** Who ended the contract, why and to which day, and what is left to be settled. */
class TerminationSection extends Composite<Section> {

  private final TerminationCard end;
  private final TerminationActs acts;

  TerminationSection(TerminationCard end, TerminationActs acts, SettlementActs settlements) {
    this.end = end;
    this.acts = acts;
    getContent().addClassName("page-section");
    getContent().add(head());
    var termination = end.termination();
    if (termination == null) {
      getContent().add(new Paragraph(text("terminations.none")));
    } else {
      getContent().add(facts(termination));
    }
    end.revoked().forEach(one -> getContent().add(revoked(one)));
    if (termination != null) {
      list(termination, settlements);
    }
  }

  private Component head() {
    var buttons = new Div();
    buttons.addClassName("page-actions");
    if (!end.offered().isEmpty()) {
      buttons.add(
          new Button(
              text("terminations.terminate"), VaadinIcon.BAN.create(), click -> acts.end(end)));
    }
    var termination = end.termination();
    if (termination != null && end.revocable()) {
      buttons.add(
          new Button(
              text("terminations.revoke"),
              VaadinIcon.ROTATE_LEFT.create(),
              click -> acts.revoke(termination)));
    }
    var head = new Div(new H2(text("terminations.title")), buttons);
    head.addClassName("part-head");
    return head;
  }

  private static Component facts(Termination one) {
    var details = one.details();
    return new Facts()
        .fact(text("terminations.field.kind"), details.kind().inWords())
        .fact(text("terminations.field.ends"), Moments.day(details.endsOn()))
        .fact(text("terminations.field.told"), Moments.day(details.toldOn()))
        .fact(text("terminations.field.reason"), details.reason())
        .fact(
            text("terminations.field.by"),
            text("terminations.said", Moments.minute(one.at()), one.by()));
  }

  private static Component revoked(Termination one) {
    var how = one.revoked();
    var words =
        how == null
            ? ""
            : text(
                "terminations.was-revoked",
                one.details().kind().inWords(),
                Moments.day(one.details().endsOn()),
                Moments.minute(how.at()),
                how.by(),
                how.why());
    var line = new Paragraph(words);
    line.addClassName("quiet");
    return line;
  }

  private void list(Termination termination, SettlementActs settlements) {
    var head = new Div(new H3(text("terminations.settlements", end.open())));
    head.addClassName("part-head");
    if (end.writable()) {
      var add =
          new Button(
              text("terminations.add"),
              VaadinIcon.PLUS.create(),
              click -> settlements.add(termination));
      var buttons = new Div(add);
      buttons.addClassName("page-actions");
      head.add(buttons);
    }
    getContent().add(head);
    if (end.settlements().isEmpty()) {
      var hint = end.writable() ? "terminations.nothing-hint" : "terminations.nothing-to-read";
      getContent().add(new EmptyState(text("terminations.nothing"), text(hint)));
      return;
    }
    var lines = new UnorderedList();
    lines.addClassName("clauses");
    for (var line : end.settlements()) {
      var offered = end.settles(line) ? settlements : null;
      lines.add(new SettlementLine(line, termination.currency(), offered));
    }
    getContent().add(lines);
  }
}
