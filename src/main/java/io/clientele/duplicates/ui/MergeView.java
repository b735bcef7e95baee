package io.clientele.duplicates.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactUnion;
import io.clientele.contacts.Contacts;
import io.clientele.duplicates.MergePreview;
import io.clientele.duplicates.Merges;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.Facts;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.Saving;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.stream.Collectors;

/** Two cards of the same client side by side, to make them one field by field. */
@Route(MergeNavigation.MERGE)
@PermitAll
class MergeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Merges merges;
  private final Contacts contacts;

  MergeView(Merges merges, Contacts contacts) {
    this.merges = merges;
    this.contacts = contacts;
    addClassName("merge-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    var kept = parameters.getLong("client").map(ClientId::new).orElseThrow(NotFound::new);
    var gone = parameters.getLong("other").map(ClientId::new).orElseThrow(NotFound::new);
    removeAll();
    try {
      show(merges.preview(kept, gone));
    } catch (Refusal refused) {
      var swap = new Anchor(MergeNavigation.path(gone, kept), text("duplicates.merge.swap"));
      swap.getElement().setAttribute("router-link", true);
      var back = new Anchor(ClientsNavigation.path(kept), text("duplicates.merge.back"));
      back.getElement().setAttribute("router-link", true);
      add(
          new PageHead(text("duplicates.merge.title")),
          new EmptyState(
              text("duplicates.merge.impossible"), refused.text().inWords(), swap, back));
    }
  }

  private void show(MergePreview preview) {
    var kept = preview.kept();
    var gone = preview.gone();
    var fields = new MergeFields(preview);
    var swap =
        new Button(
            text("duplicates.merge.swap"),
            VaadinIcon.EXCHANGE.create(),
            click -> UI.getCurrent().navigate(MergeNavigation.path(gone.id(), kept.id())));
    var merge =
        new Button(
            text("duplicates.merge"),
            VaadinIcon.COMPRESS.create(),
            click -> merge(preview, fields));
    merge.addThemeVariants(ButtonVariant.PRIMARY);
    var both = new Div(side("duplicates.merge.stays", kept), side("duplicates.merge.goes", gone));
    both.addClassName("merge-cards");
    add(
        new PageHead(text("duplicates.merge.title"), swap, merge),
        both,
        new H2(text("duplicates.merge.fields")),
        fields,
        new H2(text("duplicates.merge.along")),
        along(preview));
  }

  private static Component side(String headKey, ClientCard card) {
    var link = new Anchor(ClientsNavigation.path(card.id()), card.name());
    link.setTarget("_blank");
    var name = new H2(link);
    var facts =
        new Facts()
            .fact(text("clients.field.number"), card.details().number())
            .fact(
                text("clients.field.owner"),
                Objects.requireNonNullElse(
                    card.ownership().ownerName(), card.ownership().departmentName()))
            .fact(text("clients.column.city"), card.details().city())
            .fact(
                text("clients.changed"),
                text("clients.when-by", Moments.minute(card.changedAt()), card.changedBy()));
    var side = new Article(new Span(text(headKey)), name, facts);
    side.addClassName("merge-card");
    return side;
  }

  private Component along(MergePreview preview) {
    var there = contacts.of(preview.kept().id());
    var coming = contacts.of(preview.gone().id());
    var both =
        coming.stream()
            .filter(one -> there.stream().anyMatch(known -> areOne(one, known)))
            .map(one -> one.details().name())
            .collect(Collectors.joining(", "));
    var along = new Div(new Paragraph(text("duplicates.merge.lists", coming.size())));
    if (!both.isEmpty()) {
      along.add(new Paragraph(text("duplicates.merge.persons", both)));
    }
    if (!preview.guests().isEmpty()) {
      along.add(
          new Paragraph(
              text(
                  "duplicates.merge.guests",
                  preview.gone().name(),
                  String.join(", ", preview.guests()))));
    }
    along.addClassName("merge-along");
    return along;
  }

  private static boolean areOne(ContactCard one, ContactCard other) {
    return !one.isArchived()
        && !other.isArchived()
        && ContactUnion.areOne(one.details(), other.details());
  }

  private void merge(MergePreview preview, MergeFields fields) {
    var kept = preview.kept();
    if (Saving.attempt(() -> merges.merge(kept, preview.gone(), fields.value()))) {
      Notices.done(text("duplicates.merged", preview.gone().name()));
      UI.getCurrent().navigate(ClientsNavigation.path(kept.id(), DuplicatesPart.PATH));
    }
  }

  @Override
  public String getPageTitle() {
    return text("duplicates.merge.title");
  }
}
