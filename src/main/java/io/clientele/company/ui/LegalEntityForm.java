package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.company.LegalEntityDetails;

/** The requisites as fields. */
class LegalEntityForm extends Composite<FormLayout> {

  private final TextField name = field("company.name", 200);
  private final TextField tradeName = field("company.trade-name", 200);
  private final TextField street = field("company.street", 200);
  private final TextField postalCode = field("company.postal-code", 20);
  private final TextField city = field("company.city", 120);
  private final TextField country = field("company.country", 2);
  private final TextField taxNumber = field("company.tax-number", 40);
  private final TextField registrationNumber = field("company.registration-number", 40);
  private final TextField bank = field("company.bank", 200);
  private final TextField iban = field("company.iban", 50);
  private final TextField bic = field("company.bic", 11);
  private final TextField phone = field("company.phone", 60);
  private final TextField mail = field("company.mail", 254);
  private final TextField site = field("company.site", 200);

  LegalEntityForm() {
    name.setRequiredIndicatorVisible(true);
    country.setHelperText(text("company.country-help"));
    getContent().setAutoResponsive(true);
    getContent().setExpandFields(true);
  }

  void show(LegalEntityDetails details) {
    name.setValue(details.name());
    tradeName.setValue(details.tradeName());
    street.setValue(details.street());
    postalCode.setValue(details.postalCode());
    city.setValue(details.city());
    country.setValue(details.country());
    taxNumber.setValue(details.taxNumber());
    registrationNumber.setValue(details.registrationNumber());
    bank.setValue(details.bank());
    iban.setValue(details.iban());
    bic.setValue(details.bic());
    phone.setValue(details.phone());
    mail.setValue(details.mail());
    site.setValue(details.site());
  }

  LegalEntityDetails details() {
    return new LegalEntityDetails(
        name.getValue(),
        tradeName.getValue(),
        street.getValue(),
        postalCode.getValue(),
        city.getValue(),
        country.getValue(),
        taxNumber.getValue(),
        registrationNumber.getValue(),
        bank.getValue(),
        iban.getValue(),
        bic.getValue(),
        phone.getValue(),
        mail.getValue(),
        site.getValue());
  }

  private TextField field(String key, int longest) {
    var field = new TextField(text(key));
    field.setMaxLength(longest);
    getContent().add(field);
    return field;
  }
}
