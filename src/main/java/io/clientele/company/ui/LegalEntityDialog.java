package io.clientele.company.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.clientele.company.Companies;
import io.clientele.company.CompanyProfile;
import io.clientele.documents.Documents;
import io.clientele.kit.ui.Saving;
import java.util.Optional;

/** One legal entity: requisites, logo, and whether letters carry it. */
class LegalEntityDialog extends Dialog {

  private final Companies companies;
  private final Runnable changed;

  LegalEntityDialog(
      Companies companies,
      Documents documents,
      Optional<CompanyProfile> profile,
      Runnable changed) {
    this.companies = companies;
    this.changed = changed;
    var form = new LegalEntityForm();
    add(form);
    profile.ifPresent(
        existing -> {
          form.show(existing.details());
          add(new LogoField(companies, documents, existing, changed));
          addActs(existing);
        });
    var save =
        new Button(
            text("kit.save"),
            click ->
                act(
                    () ->
                        profile.ifPresentOrElse(
                            existing ->
                                companies.revise(existing.id(), existing.version(), form.details()),
                            () -> companies.create(form.details()))));
    save.addThemeVariants(ButtonVariant.PRIMARY);

    setHeaderTitle(profile.map(CompanyProfile::knownAs).orElse(text("company.new")));
    getFooter().add(new Button(text("kit.cancel"), click -> close()), save);
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
    if (Saving.attempt(act)) {
      close();
      changed.run();
    }
  }
}
