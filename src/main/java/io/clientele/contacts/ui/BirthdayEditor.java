package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.clientele.contacts.Birthday;
import java.time.Month;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Edits a birthday, whose year may be unknown. */
class BirthdayEditor extends CustomField<Birthday> {

  private final IntegerField day = new IntegerField(text("contacts.birthday.day"));
  private final Select<Month> month = new Select<>();
  private final IntegerField year = new IntegerField(text("contacts.birthday.year"));

  BirthdayEditor() {
    setLabel(Wording.field("birthday"));
    day.setMin(1);
    day.setMax(31);
    month.setLabel(text("contacts.birthday.month"));
    month.setItems(Month.values());
    month.setEmptySelectionAllowed(true);
    month.setItemLabelGenerator(BirthdayEditor::name);
    year.setHelperText(text("contacts.birthday.year-hint"));
    year.addValueChangeListener(change -> note(change.getValue()));
    var parts = new Div(day, month, year);
    parts.addClassName("birthday-editor");
    add(parts);
  }

  private void note(@Nullable Integer written) {
    year.setHelperText(
        written != null && Birthday.isPlaceholder(written)
            ? text("contacts.birthday.placeholder", Integer.toString(written))
            : text("contacts.birthday.year-hint"));
  }

  @Override
  protected @Nullable Birthday generateModelValue() {
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return null;
    }
    return new Birthday(
        month.isEmpty() ? 0 : month.getValue().getValue(),
        day.isEmpty() ? 0 : day.getValue(),
        year.getValue());
  }

  @Override
  protected void setPresentationValue(@Nullable Birthday birthday) {
    day.setValue(birthday == null ? null : (Integer) birthday.day());
    month.setValue(birthday == null ? null : Month.of(birthday.month()));
    year.setValue(birthday == null ? null : birthday.year());
  }

  private static String name(@Nullable Month month) {
    return month == null
        ? ""
        : month.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
  }
}
