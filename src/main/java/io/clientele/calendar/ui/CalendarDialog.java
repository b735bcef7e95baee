package io.clientele.calendar.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.addresses.Countries;
import io.clientele.calendar.CalendarDetails;
import io.clientele.calendar.PublicHolidays;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Name, country, region and time zone of a calendar. */
class CalendarDialog {

  private final TextField name = new TextField(text("calendar.name"));
  private final ComboBox<String> country = new ComboBox<>(text("calendar.country"));
  private final ComboBox<String> region = new ComboBox<>(text("calendar.region"));
  private final ComboBox<String> zone = new ComboBox<>(text("calendar.zone"));
  private final FormDialog dialog;

  CalendarDialog(
      String title,
      Optional<CalendarDetails> details,
      Consumer<CalendarDetails> save,
      Runnable done) {
    name.setMaxLength(Lengths.WORD);
    name.setRequiredIndicatorVisible(true);
    country.setItems(
        PublicHolidays.countries().stream().sorted(Comparator.comparing(Countries::name)).toList());
    country.setItemLabelGenerator(Countries::name);
    country.setHelperText(text("calendar.country-help"));
    country.setClearButtonVisible(true);
    country.addValueChangeListener(change -> offerRegions());
    region.setClearButtonVisible(true);
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    zone.setClearButtonVisible(true);
    zone.setHelperText(text("calendar.zone-help"));
    offerRegions();
    details.ifPresent(this::show);
    var form = new FormLayout(name, country, region, zone);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    dialog =
        new FormDialog(
            title,
            form,
            () -> {
              if (Saving.attempt(() -> save.accept(details()))) {
                close();
                done.run();
              }
            });
    dialog.setWidth("min(34rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void close() {
    dialog.close();
  }

  private void show(CalendarDetails details) {
    name.setValue(details.name());
    country.setValue(orNull(details.country()));
    region.setValue(orNull(details.region()));
    zone.setValue(orNull(details.zone()));
  }

  private void offerRegions() {
    var regions = country.getOptionalValue().map(PublicHolidays::regions).orElse(Map.of());
    region.setItems(regions.keySet().stream().sorted(Comparator.comparing(regions::get)).toList());
    region.setItemLabelGenerator(code -> regions.getOrDefault(code, code));
    region.setVisible(!regions.isEmpty());
  }

  private CalendarDetails details() {
    return new CalendarDetails(
        name.getValue(),
        country.getOptionalValue().orElse(""),
        region.getOptionalValue().orElse(""),
        zone.getOptionalValue().orElse(""));
  }

  @SuppressWarnings("NullAway")
  private static String orNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
