package io.clientele.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

/**
 * One line of the side navigation. A module declares it as a bean; the frame shows it to those who
 * may open the view.
 *
 * @param order where it stands: those of {@code screens.md} in steps of ten
 * @param group the key of the heading under which it stands; null at the top
 */
public record MenuEntry(
    int order,
    String textKey,
    VaadinIcon icon,
    Class<? extends Component> view,
    @Nullable String group) {

  public static final String ADMINISTRATION = "shell.menu.administration";
}
