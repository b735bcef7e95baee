package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Notices;
import io.clientele.obligations.Evidence;
import io.clientele.obligations.ObligationDetails;
import io.clientele.obligations.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When it was done and what proves it, in words or files. */
class FulfilForm extends Composite<Div> {

  private final DayField day = new DayField(text("obligations.field.fulfilled"));
  private final TextArea words = new TextArea(text("obligations.field.proof"));
  private final List<Proof> proofs = new ArrayList<>();

  /**
   * @param needed what the contract asks for as evidence; empty when it asks for nothing
   */
  FulfilForm(LocalDate today, String needed) {
    day.setMax(today);
    day.setValue(today);
    day.setRequiredIndicatorVisible(true);
    words.setMaxLength(ObligationDetails.LONGEST_WORDS);
    words.setMinRows(3);
    words.setHelperText(text("obligations.proof-hint"));
    words.focus();
    getContent().addClassName("form-lines");
    if (!needed.isEmpty()) {
      getContent().add(new Paragraph(text("obligations.evidence-needed", needed)));
    }
    getContent().add(day, words, upload());
  }

  private Component upload() {
    var upload =
        new Upload(UploadHandler.inMemory((about, content) -> add(about.fileName(), content)));
    upload.setMaxFiles(Evidence.MOST_AT_ONCE);
    upload.setMaxFileSize(Evidence.LARGEST);
    upload.setUploadButton(
        new Button(text("obligations.proofs.add"), VaadinIcon.PAPERCLIP.create()));
    upload.setDropLabel(new Span(text("obligations.proofs.drop", Evidence.LARGEST_MB)));
    upload.addFileRejectedListener(rejected -> Notices.problem(rejected.getErrorMessage()));
    upload.addFileRemovedListener(removed -> remove(removed.getFileName()));
    return upload;
  }

  void add(String name, byte[] content) {
    proofs.add(new Proof(name, content));
  }

  /** One of this name; another may have the same. */
  void remove(String name) {
    proofs.stream()
        .filter(proof -> proof.name().equals(name))
        .findFirst()
        .ifPresent(proofs::remove);
  }

  LocalDate day() {
    return chosen(day);
  }

  static LocalDate chosen(DayField field) {
    return field.getOptionalValue().orElseThrow(() -> Refusal.because("obligations.refused.day"));
  }

  String words() {
    return words.getValue();
  }

  List<Proof> proofs() {
    return List.copyOf(proofs);
  }
}
