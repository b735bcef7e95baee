package io.clientele.terms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** What is agreed with a client. */
class TermsForm extends Composite<FormLayout> {

  private final Binder<TermsDetails> binder = new Binder<>(TermsDetails.class);

  TermsForm() {
    var priceType = new Select<PriceType>();
    priceType.setLabel(Wording.field("priceType"));
    priceType.setItems(PriceType.values());
    priceType.setItemLabelGenerator(type -> type == null ? "" : type.inWords());
    priceType.setEmptySelectionAllowed(true);
    var days = new IntegerField(Wording.field("paymentDays"));
    days.setMin(0);
    days.setMax(TermsDetails.MOST_DAYS);
    days.setStepButtonsVisible(true);
    var discount = new BigDecimalField(Wording.field("discount"));
    discount.setSuffixComponent(new Span("%"));
    var limit = new BigDecimalField(Wording.field("creditLimit"));
    var currency = new ComboBox<String>(Wording.field("currency"));
    currency.setItems(
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList());
    var receivables = new Select<ReceivablesStatus>();
    receivables.setLabel(Wording.field("receivables"));
    receivables.setItems(ReceivablesStatus.values());
    receivables.setItemLabelGenerator(status -> status == null ? "" : status.inWords());
    receivables.setEmptySelectionAllowed(true);

    binder.bind(priceType, "priceType");
    binder.bind(days, "paymentDays");
    binder.bind(discount, "discount");
    binder.bind(limit, "creditLimit");
    binder
        .forField(currency)
        .withConverter(code -> Objects.requireNonNullElse(code, ""), TermsForm::orNull)
        .bind("currency");
    binder.bind(receivables, "receivables");
    getContent().add(priceType, days, discount, limit, currency, receivables);
  }

  void read(TermsDetails details) {
    binder.readRecord(details);
  }

  /** Empty when something cannot be right; the field says what. */
  Optional<TermsDetails> value() {
    try {
      return Optional.of(binder.writeRecord());
    } catch (ValidationException wrong) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("NullAway")
  private static String orNull(String code) {
    return code.isEmpty() ? null : code;
  }
}
