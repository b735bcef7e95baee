package io.clientele.profiles.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.addresses.ui.ListEditor;
import io.clientele.kit.Lengths;
import io.clientele.profiles.BankAccount;
import java.util.stream.Stream;

/** Edits one bank account. */
class BankAccountEditor extends CustomField<BankAccount> {

  private static final BankAccount EMPTY = new BankAccount("", "", "");

  private final TextField iban = new TextField(Wording.field("iban"));
  private final TextField bic = new TextField(Wording.field("bic"));
  private final TextField bank = new TextField(Wording.field("bank"));

  private BankAccountEditor() {
    super(EMPTY);
    iban.setMaxLength(Lengths.CODE);
    bic.setMaxLength(Lengths.CODE);
    bank.setMaxLength(Lengths.WORD);
    Stream.of(iban, bic, bank)
        .forEach(part -> part.addValueChangeListener(change -> updateValue()));
    var parts = new Div(iban, bic, bank);
    parts.addClassName("account-editor");
    add(parts);
  }

  /** Edits all accounts of a client. */
  static ListEditor<BankAccount> list(String label) {
    return new ListEditor<>(label, text("profiles.add-account"), BankAccountEditor::new);
  }

  @Override
  protected BankAccount generateModelValue() {
    return new BankAccount(iban.getValue(), bic.getValue(), bank.getValue());
  }

  @Override
  protected void setPresentationValue(BankAccount account) {
    iban.setValue(account.inFours().replace('\u00a0', ' '));
    bic.setValue(account.bic());
    bank.setValue(account.bank());
  }
}
