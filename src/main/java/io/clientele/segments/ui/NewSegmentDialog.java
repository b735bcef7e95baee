package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.ClientFilter;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.segments.SegmentFilters;
import io.clientele.segments.Segments;
import io.clientele.views.SavedView;
import io.clientele.views.Views;

/** Asks for a new segment: of all clients, or of those of a saved view. */
class NewSegmentDialog {

  private static final String CLIENTS = "clients";

  private final SegmentForm form = new SegmentForm();
  private final ComboBox<SavedView> view = new ComboBox<>(text("segments.from-view"));
  private final FormDialog dialog;

  NewSegmentDialog(Segments segments, Views views) {
    view.setItems(views.of(CLIENTS));
    view.setItemLabelGenerator(SavedView::name);
    view.setPlaceholder(text("segments.from-view.all"));
    view.setHelperText(text("segments.from-view.hint"));
    view.setClearButtonVisible(true);
    view.setWidthFull();
    dialog = new FormDialog(text("segments.new"), new Div(form, view), () -> save(segments));
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void save(Segments segments) {
    var filter =
        view.getOptionalValue()
            .map(SavedView::content)
            .orElse(SegmentFilters.write(ClientFilter.ALL));
    Saving.attempt(
        () -> {
          var id = segments.create(form.value(filter));
          dialog.close();
          SegmentsNavigation.open(id);
        });
  }
}
