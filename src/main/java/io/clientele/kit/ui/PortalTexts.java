package io.clientele.kit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.clientele.kit.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives the portal's texts to Vaadin's own components too. */
@Component
class PortalTexts implements I18NProvider {

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return Texts.text(locale, key, arguments);
  }
}
