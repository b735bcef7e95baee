package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.IconButton;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.routes.RouteStage;
import io.clientele.routes.RoutedKind;
import io.clientele.routes.Routes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stages of one route, to be changed together and saved as its next version. */
class StagesPart extends Composite<Section> {

  private final Routes routes;
  private final Employees employees;
  private final RoutedKind kind;
  private final RouteDraft draft;
  private final StageWords words;
  private final Runnable reload;

  StagesPart(
      Routes routes,
      Employees employees,
      RoutedKind kind,
      RouteDraft draft,
      StageWords words,
      Runnable reload) {
    this.routes = routes;
    this.employees = employees;
    this.kind = kind;
    this.draft = draft;
    this.words = words;
    this.reload = reload;
    getContent().addClassName("page-section");
    show();
  }

  private void show() {
    var acts = new Div(new Button(text("routes.new-stage"), click -> add()));
    acts.addClassName("page-actions");
    var head = new Div(new H2(text(kind.textKey())), acts);
    head.addClassName("part-head");
    getContent().removeAll();
    getContent().add(head);
    if (draft.hasChanges()) {
      acts.add(save(), new Button(text("routes.discard"), click -> reload.run()));
      getContent().add(new Paragraph(text("routes.unsaved")));
    }
    getContent()
        .add(
            draft.stages().isEmpty()
                ? new EmptyState(text("routes.none"), text("routes.none-hint"))
                : table());
  }

  private Button save() {
    var next = draft.route().number() + 1;
    var save = new Button(text("routes.save", next), click -> save(next));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    return save;
  }

  private void save(long next) {
    if (Saving.attempt(() -> routes.revise(kind.key(), draft.route().number(), draft.stages()))) {
      Notices.done(text("routes.saved", next));
      reload.run();
    }
  }

  private FigureTable table() {
    var table =
        new FigureTable(
            text("routes.stages"),
            List.of(
                text("routes.stage.name"),
                text("routes.stage.when"),
                text("routes.stage.approvers"),
                text("routes.stage.need"),
                text("routes.stage.hours"),
                text("routes.stage.change")));
    var stages = draft.stages();
    for (var place = 0; place < stages.size(); place++) {
      var stage = stages.get(place);
      table.row(
          stage.name(),
          new Span(words.when(stage)),
          new Span(words.approvers(stage)),
          new Span(words.need(stage)),
          new Span(Integer.toString(stage.hours())),
          acts(place, stage, stages.size()));
    }
    return table.ofWords();
  }

  private Component acts(int place, RouteStage stage, int of) {
    var acts = new Div();
    acts.add(
        new IconButton(
            VaadinIcon.EDIT,
            text("routes.edit-stage", stage.name()),
            () -> open(Optional.of(stage), changed -> draft.replace(place, changed))));
    if (place > 0) {
      acts.add(
          new IconButton(
              VaadinIcon.ARROW_UP,
              text("routes.earlier", stage.name()),
              () -> change(() -> draft.swap(place - 1))));
    }
    if (place + 1 < of) {
      acts.add(
          new IconButton(
              VaadinIcon.ARROW_DOWN,
              text("routes.later", stage.name()),
              () -> change(() -> draft.swap(place))));
    }
    acts.add(
        new IconButton(
            VaadinIcon.TRASH,
            text("routes.remove-stage", stage.name()),
            () -> change(() -> draft.remove(place))));
    return acts;
  }

  private void add() {
    open(Optional.empty(), draft::add);
  }

  private void open(Optional<RouteStage> stage, Consumer<RouteStage> done) {
    new StageDialog(kind, employees, words, stage, made -> change(() -> done.accept(made))).open();
  }

  private void change(Runnable change) {
    change.run();
    show();
  }
}
