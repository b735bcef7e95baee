package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.clientele.company.Companies;
import io.clientele.company.CompanyProfile;
import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.kit.ui.Saving;
import java.util.Optional;

/** One legal entity: requisites, logo, and whether letters carry it. */
class LegalEntityDialog extends Dialog {

  private final Companies companies;
  private final Documents documents;
  private final LegalEntityForm form = new LegalEntityForm();
  private final Runnable changed;
  private Optional<CompanyProfile> profile;

  LegalEntityDialog(
      Companies companies,
      Documents documents,
      Optional<CompanyProfile> profile,
      Runnable changed) {
    this.companies = companies;
    this.documents = documents;
    this.profile = profile;
    this.changed = changed;
    add(form);
    profile.ifPresent(
        existing -> {
          form.show(existing.details());
          add(new LogoField(documents, existing.logo(), this::carry));
          addActs(existing);
        });
    var save = new Button(text("kit.save"), click -> act(this::save));
    save.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(profile.map(CompanyProfile::knownAs).orElse(text("company.new")));
    getFooter().add(new Button(text("kit.cancel"), click -> close()), save);
  }

  private void save() {
    profile.ifPresentOrElse(
        existing -> companies.revise(existing.id(), existing.version(), form.details()),
        () -> companies.create(form.details()));
  }

  /** The fields stay as they are typed, the logo alone is saved. */
  private Optional<DocumentId> carry(byte[] bytes) {
    var before = profile.orElseThrow();
    var done =
        Saving.attemptOrReload(
            () -> profile = Optional.of(companies.carryLogo(before.id(), before.version(), bytes)),
            this::showSaved);
    if (!done) {
      return Optional.empty();
    }
    changed.run();
    return profile.map(CompanyProfile::logo);
  }

  private void showSaved() {
    close();
    changed.run();
    var saved = profile.map(known -> companies.profile(known.id()));
    new LegalEntityDialog(companies, documents, saved, changed).open();
  }

  private void addActs(CompanyProfile profile) {
    if (profile.archived()) {
      footer(text("kit.restore"), () -> companies.restore(profile.id()));
    } else if (!profile.main()) {
      footer(text("company.make-main"), () -> companies.makeMain(profile.id()));
      footer(text("kit.archive"), () -> companies.archive(profile.id()));
    }
  }

  private void footer(String words, Runnable act) {
    getFooter().add(new Button(words, click -> act(act)));
  }

  private void act(Runnable act) {
    if (isOpened() && Saving.attemptOrReload(act, this::showSaved)) {
      close();
      changed.run();
    }
  }
}
