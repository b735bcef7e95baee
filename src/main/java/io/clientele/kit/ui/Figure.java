package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;

/** A number that opens the list of what it counts. */
public final class Figure {

  private Figure() {}

  /**
   * @param path the address of the list inside the portal; empty when there is none
   * @param what it counts, for those who hear it without its heading
   */
  public static Component of(long number, String path, String what) {
    return of(inWords(number), path, what);
  }

  /** The same with words around the number. */
  public static Component of(String words, String path, String what) {
    if (path.isEmpty()) {
      return new Span(words);
    }
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    link.getElement().setAttribute("aria-label", words + " " + what);
    link.addClassName("figure");
    return link;
  }

  public static String inWords(Number number) {
    return NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(number);
  }

  /** Money, to the cent, so that amounts stand below each other. */
  public static String amountInWords(Number amount) {
    var format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }
}
