package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.clientele.addresses.ui.MailEditor;
import io.clientele.addresses.ui.PhoneEditor;
import io.clientele.contacts.ContactDetails;
import io.clientele.kit.ui.Saving;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What is known of a person at a client. */
class ContactForm extends Composite<FormLayout> {

  private final Binder<ContactDetails> binder = new Binder<>(ContactDetails.class);
  private final String country;

  /**
   * @param country from where telephone numbers are written
   * @param today when a consent is noted unless another day is said
   */
  ContactForm(String country, LocalDate today) {
    this.country = country;
    var phones = PhoneEditor.list(Wording.field("phones"));
    var mails = MailEditor.list(Wording.field("mails"));
    var background = new BackgroundEditor();
    var birthday = new BirthdayEditor();
    var offers = new ConsentEditor(Wording.field("offers"), today);
    var greetings = new ConsentEditor(Wording.field("greetings"), today);
    var doNotCall = new Checkbox(Wording.field("doNotCall"));
    var left = new Checkbox(Wording.field("left"));

    var form = getContent();
    var first = bound("firstName", 120);
    first.focus();
    form.add(first, bound("lastName", 120), bound("position", 120), language());
    form.add(salutation(), 2);
    form.add(phones, mails);
    form.add(background, 2);
    form.add(birthday, 2);
    form.add(offers, 2);
    form.add(greetings, 2);
    form.add(doNotCall, left);

    binder.bind(phones, "phones");
    binder.bind(mails, "mails");
    binder.bind(birthday, "birthday");
    binder.bind(offers, "offers");
    binder.bind(greetings, "greetings");
    binder.bind(doNotCall, "doNotCall");
    binder.bind(left, "left");
    binder.bind(background, "background");
  }

  void read(ContactDetails details) {
    binder.readRecord(details);
  }

  /** Empty when something cannot be right; a notice says what. */
  Optional<ContactDetails> value() {
    var value = new AtomicReference<ContactDetails>();
    Saving.attempt(
        () -> {
          try {
            value.set(binder.writeRecord().clean(country));
          } catch (ValidationException wrong) {
            value.set(null);
          }
        });
    return Optional.ofNullable(value.get());
  }

  private TextField salutation() {
    var field = bound("salutation", 200);
    field.setHelperText(text("contacts.salutation.hint"));
    return field;
  }

  private ComboBox<String> language() {
    var field = new ComboBox<String>(Wording.field("language"));
    field.setItems(
        Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .sorted(Comparator.comparing(ContactsPanel::language))
            .toList());
    field.setItemLabelGenerator(ContactsPanel::language);
    field.setClearButtonVisible(true);
    binder
        .forField(field)
        .withConverter(code -> Objects.requireNonNullElse(code, ""), ContactForm::orNull)
        .bind("language");
    return field;
  }

  @SuppressWarnings("NullAway")
  private static String orNull(String code) {
    return code.isEmpty() ? null : code;
  }

  private TextField bound(String name, int longest) {
    var field = new TextField(Wording.field(name));
    field.setMaxLength(longest);
    binder.bind(field, name);
    return field;
  }
}
