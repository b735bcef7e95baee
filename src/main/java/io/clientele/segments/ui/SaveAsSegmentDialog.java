package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.clientele.clients.ClientFilter;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.SegmentFilters;
import io.clientele.segments.SegmentId;
import io.clientele.segments.Segments;

/** Asks how the segment shall be called, or which one shall have this filter from now on. */
class SaveAsSegmentDialog {

  private final Segments segments;
  private final String filter;
  private final SegmentForm form = new SegmentForm();
  private final ComboBox<SegmentCard> instead = new ComboBox<>(text("segments.instead"));
  private final FormDialog dialog;

  SaveAsSegmentDialog(Segments segments, ClientFilter filter) {
    this.segments = segments;
    this.filter = SegmentFilters.write(filter);
    var changeable = segments.all().stream().filter(SegmentCard::changeable).toList();
    instead.setItems(changeable);
    instead.setItemLabelGenerator(SegmentCard::name);
    instead.setHelperText(text("segments.instead.hint"));
    instead.setClearButtonVisible(true);
    instead.setWidthFull();
    instead.setVisible(!changeable.isEmpty());
    instead.addValueChangeListener(
        chosen -> {
          form.setVisible(chosen.getValue() == null);
        });
    var lines = new Div(new Paragraph(text("segments.save-as.what")), form, instead);
    lines.addClassName("form-lines");
    dialog = new FormDialog(text("segments.save-as"), lines, this::save);
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save() {
    Saving.attempt(
        () -> {
          var id = keep();
          dialog.close();
          SegmentsNavigation.open(id);
        });
  }

  private SegmentId keep() {
    var other = instead.getValue();
    if (other == null) {
      return segments.create(form.value(filter));
    }
    segments.revise(other, other.details().withFilter(filter));
    return other.id();
  }
}
