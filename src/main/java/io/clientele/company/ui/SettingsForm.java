package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.company.CompanySettings;
import io.clientele.company.Settings;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;

/** Time zone, language, currency, mail domain and sender. */
class SettingsForm extends Composite<Section> {

  private final ComboBox<String> zone = new ComboBox<>(text("company.zone"));
  private final ComboBox<String> language = new ComboBox<>(text("company.language"));
  private final ComboBox<String> currency = new ComboBox<>(text("company.currency"));
  private final TextField mailDomain = new TextField(text("company.mail-domain"));
  private final TextField sender = new TextField(text("company.sender"));

  private final Settings settings;
  private long version;

  SettingsForm(Settings settings) {
    this.settings = settings;
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    language.setItems(Stream.of(Locale.getISOLanguages()).sorted().toList());
    language.setItemLabelGenerator(
        code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
    currency.setItems(
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList());
    var form = new FormLayout(zone, language, currency, mailDomain, sender);
    form.setAutoResponsive(true);
    form.setExpandFields(true);

    getContent().addClassName("page-section");
    getContent()
        .add(
            new H2(text("company.settings")),
            form,
            new Button(text("company.save-settings"), click -> save()));
    show();
  }

  private void show() {
    version = settings.version();
    var current = settings.current();
    zone.setValue(current.zone());
    language.setValue(current.language());
    currency.setValue(current.currency());
    mailDomain.setValue(current.mailDomain());
    sender.setValue(current.sender());
  }

  private void save() {
    var chosen =
        new CompanySettings(
            zone.getOptionalValue().orElse(""),
            language.getOptionalValue().orElse(""),
            mailDomain.getValue(),
            sender.getValue(),
            currency.getOptionalValue().orElse(""));
    if (Saving.attemptOrReload(() -> settings.change(version, chosen), this::show)) {
      show();
      Notices.done(text("kit.saved"));
    }
  }
}
