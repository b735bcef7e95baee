package io.clientele.notices;

import io.clientele.people.Role;
import java.util.Set;

/**
 * One kind of news. The module that tells it declares it as a bean.
 *
 * @param key short and lasting, as choices are stored with it: {@code clients.new}
 * @param titleKey the text that names it where one chooses
 * @param unlessChosen how it reaches those who have not chosen
 * @param mayBeOff whether a person may do without it
 * @param concerns the roles it is ever told to; empty for everybody
 */
public record NoticeKind(
    String key, String titleKey, Delivery unlessChosen, boolean mayBeOff, Set<Role> concerns) {

  public NoticeKind {
    concerns = Set.copyOf(concerns);
  }
}
