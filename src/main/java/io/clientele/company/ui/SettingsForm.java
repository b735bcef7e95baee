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
import java.util.Locale;
import java.util.stream.Stream;

/** Time zone, language, mail domain and sender. */
class SettingsForm extends Composite<Section> {

  private final ComboBox<String> zone = new ComboBox<>(text("company.zone"));
  private final ComboBox<String> language = new ComboBox<>(text("company.language"));
  private final TextField mailDomain = new TextField(text("company.mail-domain"));
  private final TextField sender = new TextField(text("company.sender"));

  SettingsForm(Settings settings) {
    var current = settings.current();
    zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    zone.setValue(current.zone());
    language.setItems(Stream.of(Locale.getISOLanguages()).sorted().toList());
    language.setItemLabelGenerator(
        code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(current.language());
    mailDomain.setValue(current.mailDomain());
    sender.setValue(current.sender());
    var form = new FormLayout(zone, language, mailDomain, sender);
    form.setAutoResponsive(true);
    form.setExpandFields(true);

    getContent().addClassName("page-section");
    getContent()
        .add(
            new H2(text("company.settings")),
            form,
            new Button(text("company.save-settings"), click -> save(settings)));
  }

  private void save(Settings settings) {
    var chosen =
        new CompanySettings(
            zone.getOptionalValue().orElse(""),
            language.getOptionalValue().orElse(""),
            mailDomain.getValue(),
            sender.getValue());
    if (Saving.attempt(() -> settings.change(chosen))) {
      Notices.done(text("kit.saved"));
    }
  }
}
