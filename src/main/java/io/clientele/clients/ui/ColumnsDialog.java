package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientColumn;
import io.clientele.clients.ListColumn;
import io.clientele.clients.ListFields;
import java.util.function.Consumer;

/** Which columns the list has and in which order; the list behind follows at once. */
class ColumnsDialog extends Dialog {

  private final ListFields fields;
  private final Consumer<ShownColumns> changed;
  private final Div lines = new Div();
  private ShownColumns columns;

  ColumnsDialog(ShownColumns columns, ListFields fields, Consumer<ShownColumns> changed) {
    this.columns = columns;
    this.fields = fields;
    this.changed = changed;
    setHeaderTitle(text("clients.columns"));
    lines.addClassName("column-lines");
    fill();
    add(lines);
    getFooter()
        .add(
            new Button(text("clients.columns.at-first"), click -> become(ShownColumns.AT_FIRST)),
            new Button(text("kit.close"), click -> close()));
  }

  private void become(ShownColumns wanted) {
    columns = wanted;
    changed.accept(wanted);
    fill();
  }

  private void fill() {
    lines.removeAll();
    columns.all(fields).forEach(column -> lines.add(line(column)));
  }

  private Component line(ListColumn column) {
    var heading = text(column.headingKey());
    var place = columns.columns().indexOf(column);
    var shown = new Checkbox(heading, place >= 0);
    shown.setEnabled(column != ClientColumn.NAME);
    shown.addValueChangeListener(
        change -> become(change.getValue() ? columns.with(column) : columns.without(column)));
    var line = new Div(shown);
    line.addClassName("column-line");
    if (place >= 0) {
      var up = arrow(VaadinIcon.ARROW_UP, text("clients.columns.earlier", heading));
      up.setEnabled(place > 0);
      up.addClickListener(click -> become(columns.moved(column, -1)));
      var down = arrow(VaadinIcon.ARROW_DOWN, text("clients.columns.later", heading));
      down.setEnabled(place < columns.columns().size() - 1);
      down.addClickListener(click -> become(columns.moved(column, 1)));
      line.add(up, down);
    }
    return line;
  }

  private static Button arrow(VaadinIcon icon, String label) {
    var arrow = new Button(icon.create());
    arrow.addThemeVariants(ButtonVariant.TERTIARY);
    arrow.setAriaLabel(label);
    return arrow;
  }
}
