package io.clientele.clauses;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.templates.PlainTemplate;
import io.clientele.templates.Values;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of contracts as they are read (duty E1). */
@Service
@Transactional(readOnly = true)
public class ContractTemplates {

  private static final int SHOWN_VERSIONS = 100;

  private final TemplateTable table;
  private final VersionTable versions;
  private final TemplateAccess access;

  ContractTemplates(TemplateTable table, VersionTable versions, TemplateAccess access) {
    this.table = table;
    this.versions = versions;
    this.access = access;
  }

  /**
   * The text with these values in its fields; a missing one is shown by the name of its field. What
   * has no fields stays as it is.
   */
  public static String fill(String text, Values values) {
    return PlainTemplate.of(text, ClauseFields.ALL).fill(values);
  }

  /**
   * From which a contract can be drafted now, by name.
   *
   * @throws NotFound for whoever drafts no contracts
   */
  public List<TemplateRow> offered() {
    access.requireReader();
    return table.rows(TemplateFilter.ALL, false, Pageable.unpaged());
  }

  /**
   * The newest version, whether it is still offered or not.
   *
   * @throws NotFound when there is none, or the viewer drafts no contracts
   */
  public TemplateText text(TemplateId id) {
    access.requireReader();
    var template = find(id);
    return text(template, template.number());
  }

  /** A certain version of it. */
  public TemplateText text(TemplateId id, long number) {
    access.requireReader();
    return text(find(id), number);
  }

  /**
   * @throws Refusal when no contract is drafted from it any more
   */
  public void requireOffered(TemplateId id) {
    access.requireReader();
    if (!find(id).isOffered()) {
      throw Refusal.because("clauses.refused.not-offered");
    }
  }

  /**
   * A version without what is internal, for comparing with a contract that came from it. Nobody is
   * asked who they are: whoever shows it has seen to it that the contract may be read.
   */
  public TemplateText printed(TemplateId id, long number) {
    var text = text(find(id), number);
    return new TemplateText(
        id,
        number,
        text.details(),
        text.title(),
        text.clauses().stream().map(TemplateClause::printed).toList());
  }

  public List<TemplateRow> rows(TemplateFilter filter, Pageable page) {
    access.requireReader();
    return table.rows(filter, access.writes(), page);
  }

  public List<String> languages() {
    access.requireReader();
    return table.languages();
  }

  public boolean mayWrite() {
    return access.writes();
  }

  /** As it is being written, for whoever may write it; for the others the newest version. */
  public TemplateCard card(TemplateId id) {
    access.requireReader();
    var template = find(id);
    return access.writes()
        ? card(template, template.text(), !template.retired())
        : card(template, text(template, template.number()), false);
  }

  /** As it was in a version, to look at. */
  public TemplateCard card(TemplateId id, long number) {
    access.requireReader();
    var template = find(id);
    return card(template, text(template, number), false);
  }

  /** The newest first. */
  public List<TemplateVersion> versions(TemplateId id) {
    access.requireReader();
    return versions.of(id, SHOWN_VERSIONS);
  }

  private TemplateText text(StoredTemplate template, long number) {
    var body = versions.body(template.id(), number).orElseThrow(NotFound::new);
    return template.text(number, body);
  }

  private StoredTemplate find(TemplateId id) {
    return table.find(id).orElseThrow(NotFound::new);
  }

  /** A draft tells who wrote at it last, a version who published it. */
  private TemplateCard card(StoredTemplate template, TemplateText text, boolean changeable) {
    var version =
        text.number() > template.number() ? null : versions.version(template.id(), text.number());
    return new TemplateCard(
        template.id(),
        template.version(),
        text,
        template.number(),
        template.retired(),
        changeable,
        version == null ? template.changedAt() : version.at(),
        version == null ? template.changedBy() : version.by());
  }
}
