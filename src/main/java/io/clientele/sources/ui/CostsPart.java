package io.clientele.sources.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.exports.ui.ExportDialog;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Figure;
import io.clientele.kit.ui.FigureTable;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.lists.Lists;
import io.clientele.sources.CostRow;
import io.clientele.sources.Costs;
import io.clientele.sources.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of costs, for those whom they concern. */
class CostsPart extends Composite<Section> {

  private final Costs costs;
  private final Lists lists;
  private final Period period;
  private final String source;
  private final String currency;

  CostsPart(Costs costs, Lists lists, Period period, String source, String currency) {
    this.costs = costs;
    this.lists = lists;
    this.period = period;
    this.source = source;
    this.currency = currency;
    var rows = costs.rows(period, source);
    var acts = new Div(enter(), export(rows.size()));
    acts.addClassName("page-actions");
    getContent().addClassName("page-section");
    getContent().add(new H2(title()), acts);
    getContent()
        .add(
            rows.isEmpty()
                ? new EmptyState(text("sources.costs.none"), text("sources.costs.none-hint"))
                : table(rows));
  }

  private String title() {
    return source.isEmpty() ? text("sources.costs") : text("sources.costs.of", source);
  }

  private Button enter() {
    var enter =
        new Button(text("sources.cost.enter"), VaadinIcon.PLUS.create(), click -> edit(null));
    enter.addThemeVariants(ButtonVariant.PRIMARY);
    return enter;
  }

  private Button export(int rows) {
    var export =
        new Button(
            text("sources.costs.export"),
            VaadinIcon.DOWNLOAD.create(),
            click ->
                new ExportDialog(
                        text("sources.costs.export.what", rows),
                        "costs",
                        (format, target) -> costs.write(format, period, source, currency, target))
                    .open());
    export.setVisible(rows > 0);
    return export;
  }

  private FigureTable table(List<CostRow> rows) {
    var table =
        new FigureTable(
            text("sources.costs.table"),
            List.of(
                text("sources.cost.words"),
                text("sources.cost.source"),
                text("sources.cost.day"),
                text("sources.cost.department"),
                text("sources.cost.amount", currency),
                text("sources.cost.acts")));
    for (var row : rows) {
      var cost = row.details();
      table.row(
          cost.words(),
          new Span(cost.source()),
          new Span(Moments.day(cost.day())),
          new Span(row.departmentName()),
          new Span(Figure.amountInWords(cost.amount())),
          acts(row));
    }
    return table;
  }

  private Component acts(CostRow row) {
    var words = row.details().words();
    return new Div(
        button("sources.cost.edit", words, VaadinIcon.EDIT, () -> edit(row)),
        button("sources.cost.remove", words, VaadinIcon.TRASH, () -> remove(row)));
  }

  private static Button button(String textKey, String words, VaadinIcon icon, Runnable act) {
    var button = new Button(icon.create(), click -> act.run());
    button.setAriaLabel(text(textKey, words));
    button.setTooltipText(text(textKey, words));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void edit(@Nullable CostRow row) {
    new CostDialog(costs, lists, currency, row, CostsPart::reload).open();
  }

  private void remove(CostRow row) {
    if (Saving.attempt(() -> costs.remove(row))) {
      reload();
      Notices.undoable(
          text("sources.cost.removed", row.details().words()),
          () -> {
            if (Saving.attempt(() -> costs.restore(row.id()))) {
              reload();
            }
          });
    }
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
