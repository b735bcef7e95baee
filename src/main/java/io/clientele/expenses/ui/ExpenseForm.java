package io.clientele.expenses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.expenses.ExpenseCard;
import io.clientele.expenses.ExpenseDetails;
import io.clientele.expenses.ExpenseState;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of an expense. */
class ExpenseForm extends Composite<Div> {

  /** A client to choose, by what tells it from others of its name. */
  private record Choice(ClientId id, String words) {}

  private final ComboBox<Choice> client = new ComboBox<>(text("expenses.field.client"));
  private final DayField day = new DayField(text("expenses.field.day"));
  private final BigDecimalField amount = new BigDecimalField(text("expenses.field.amount"));
  private final TextField currency = new TextField(text("expenses.field.currency"));
  private final BigDecimalField houseAmount;
  private final TextArea purpose = new TextArea(text("expenses.field.purpose"));
  private final String house;

  ExpenseForm(ClientList clients, String house, LocalDate today, Optional<ExpenseCard> card) {
    this.house = house;
    houseAmount = new BigDecimalField(text("expenses.field.house-amount", house));
    client.setItemLabelGenerator(Choice::words);
    client.setItems(
        query ->
            clients
                .rows(
                    ClientFilter.ALL.withWords(query.getFilter().orElse("")),
                    VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream()
                .map(
                    row ->
                        new Choice(
                            row.id(),
                            row.city().isEmpty() ? row.name() : row.name() + ", " + row.city())));
    client.setRequiredIndicatorVisible(true);
    day.setMax(today);
    day.setValue(today);
    amount.setRequiredIndicatorVisible(true);
    currency.setValue(house);
    currency.setMaxLength(3);
    currency.addValueChangeListener(change -> houseAmount.setVisible(isForeign()));
    houseAmount.setVisible(false);
    purpose.setMaxLength(ExpenseDetails.LONGEST_PURPOSE);
    purpose.setHelperText(text("expenses.field.purpose-hint"));
    purpose.setRequiredIndicatorVisible(true);
    card.ifPresent(this::show);
    var form = new FormLayout(client, day, amount, currency, houseAmount);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.setExpandColumns(true);
    form.setMaxColumns(1);
    form.add(purpose);
    getContent().add(form);
  }

  private void show(ExpenseCard card) {
    var details = card.details();
    if (card.state() == ExpenseState.SUBMITTED) {
      getContent().add(new Paragraph(text("expenses.edit-voids")));
    }
    client.setValue(new Choice(details.client(), card.clientName()));
    day.setValue(details.day());
    amount.setValue(details.amount());
    currency.setValue(details.currency());
    houseAmount.setValue(details.houseAmount());
    purpose.setValue(details.purpose());
  }

  private boolean isForeign() {
    return !currency.getValue().strip().equalsIgnoreCase(house);
  }

  /**
   * @throws Refusal when something is missing
   */
  ExpenseDetails details() {
    var paid =
        amount.getOptionalValue().orElseThrow(() -> Refusal.because("expenses.refused.amount"));
    return new ExpenseDetails(
        client
            .getOptionalValue()
            .orElseThrow(() -> Refusal.because("expenses.refused.client"))
            .id(),
        day.getOptionalValue().orElseThrow(() -> Refusal.because("expenses.refused.no-day")),
        paid,
        currency.getValue(),
        isForeign()
            ? houseAmount
                .getOptionalValue()
                .orElseThrow(() -> Refusal.because("expenses.refused.house-amount", house))
            : paid,
        purpose.getValue());
  }
}
