package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.ContractTerms;
import io.clientele.kit.ui.DayField;
import io.clientele.terms.PriceType;

/** The fields of what is agreed. */
class TermsForm extends Composite<Div> {

  private final BigDecimalField amount = new BigDecimalField(text("contracts.field.amount"));
  private final TextField currency = new TextField(text("contracts.field.currency"));
  private final BigDecimalField houseAmount;
  private final IntegerField payment = new IntegerField(text("contracts.field.payment-days"));
  private final ComboBox<PriceType> price = new ComboBox<>(text("contracts.field.price"));
  private final BigDecimalField discount = new BigDecimalField(text("contracts.field.discount-of"));
  private final TextArea delivery = new TextArea(text("contracts.field.delivery"));
  private final BigDecimalField penalty = new BigDecimalField(text("contracts.field.penalty-of"));
  private final DayField begins = new DayField(text("contracts.field.begins"));
  private final DayField ends = new DayField(text("contracts.field.ends"));
  private final IntegerField renewal = new IntegerField(text("contracts.field.renewal-months"));
  private final IntegerField notice = new IntegerField(text("contracts.field.notice-days"));
  private final String house;

  TermsForm(ContractCard card) {
    house = card.house();
    houseAmount = new BigDecimalField(text("contracts.field.house-amount", house));
    currency.setMaxLength(3);
    currency.addValueChangeListener(change -> houseAmount.setVisible(isForeign()));
    amount.setHelperText(text("contracts.amount-hint"));
    price.setItems(PriceType.values());
    price.setItemLabelGenerator(PriceType::inWords);
    price.setClearButtonVisible(true);
    ends.setHelperText(text("contracts.ends-hint"));
    renewal.setHelperText(text("contracts.renewal-hint"));
    delivery.setMaxLength(ContractTerms.LONGEST_WORDS);
    show(card.terms());
    if (card.state() == ContractState.IN_APPROVAL || card.state() == ContractState.APPROVED) {
      getContent().add(new Paragraph(text("contracts.edit-voids." + card.state().name())));
    }
    var form =
        new FormLayout(
            amount,
            currency,
            houseAmount,
            payment,
            price,
            discount,
            penalty,
            begins,
            ends,
            renewal,
            notice);
    form.setAutoResponsive(true);
    form.setExpandFields(true);
    form.setExpandColumns(true);
    form.setMaxColumns(3);
    form.add(delivery, 3);
    getContent().add(form);
  }

  private void show(ContractTerms terms) {
    amount.setValue(terms.amount());
    currency.setValue(terms.currency());
    houseAmount.setValue(terms.houseAmount());
    houseAmount.setVisible(isForeign());
    payment.setValue(terms.paymentDays());
    price.setValue(terms.priceType());
    discount.setValue(terms.discount());
    delivery.setValue(terms.delivery());
    penalty.setValue(terms.penalty());
    begins.setValue(terms.begins());
    ends.setValue(terms.ends());
    renewal.setValue(terms.renewalMonths());
    notice.setValue(terms.noticeDays());
  }

  private boolean isForeign() {
    return !currency.getValue().strip().equalsIgnoreCase(house);
  }

  ContractTerms terms() {
    return new ContractTerms(
        amount.getValue(),
        currency.getValue(),
        isForeign() ? houseAmount.getValue() : null,
        payment.getValue(),
        price.getValue(),
        discount.getValue(),
        delivery.getValue(),
        penalty.getValue(),
        begins.getValue(),
        ends.getValue(),
        renewal.getValue(),
        notice.getValue());
  }
}
