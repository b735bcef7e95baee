package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.imports.ImportBatch;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMode;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportVerdict;
import io.clientele.intake.ClientRows.NewRow;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides about some rows of a client list, and writes them. */
class ClientBatch implements ImportBatch {

  private final ClientRows cards;
  private final TermsRows terms;
  private final RowOwners owners;
  private final Function<RowTrace, String> json;
  private final ClientMatches.Found found;
  private final ClientMatch match;
  private final ImportMode mode;
  private final String list;
  private final LocalDate today;
  private final Map<String, EmployeeContact> namedOwners = new HashMap<>();
  private final List<NewRow> waiting = new ArrayList<>();

  ClientBatch(
      ClientRows cards,
      TermsRows terms,
      RowOwners owners,
      Function<RowTrace, String> json,
      ClientMatches.Found found,
      ImportMapping mapping,
      String list,
      LocalDate today) {
    this.cards = cards;
    this.terms = terms;
    this.owners = owners;
    this.json = json;
    this.found = found;
    this.match = ClientMatch.of(mapping);
    this.mode = mapping.mode();
    this.list = list;
    this.today = today;
  }

  @Override
  public ImportVerdict check(ImportRow row) {
    try {
      return decide(imported(row), false);
    } catch (Refusal refused) {
      return ImportVerdict.refused(refused.text());
    }
  }

  /** New clients wait to be written together, until a row may mean one of them. */
  @Override
  public List<ImportVerdict> apply(List<ImportRow> rows) {
    var verdicts = new ArrayList<ImportVerdict>();
    for (var cells : rows) {
      var row = imported(cells);
      if (found.awaits(row.client(), match)) {
        create(verdicts);
      }
      verdicts.add(decide(row, true));
    }
    create(verdicts);
    return verdicts;
  }

  private void create(List<ImportVerdict> verdicts) {
    var traces = cards.create(waiting).iterator();
    var rows = waiting.iterator();
    verdicts.replaceAll(
        verdict -> {
          if (!ImportVerdict.creates().equals(verdict)) {
            return verdict;
          }
          var trace = traces.next();
          found.put(new ClientId(trace.client()), rows.next().details());
          return verdict.with(json.apply(trace));
        });
    waiting.clear();
  }

  private ImportedRow imported(ImportRow cells) {
    return ImportedRow.of(cells, list, today);
  }

  private ImportVerdict decide(ImportedRow row, boolean write) {
    var client = row.client();
    if (client.name().isEmpty()) {
      return ImportVerdict.refused("intake.refused.no-name");
    }
    var ofNobody = row.person().ofNobody();
    if (ofNobody.isPresent()) {
      return ImportVerdict.refused(ofNobody.get());
    }
    var known = found.of(client, match);
    if (known.size() > 1) {
      return ImportVerdict.refused("intake.refused.several", client.name());
    }
    return known.isEmpty() ? ofNew(row, write) : ofKnown(known.getFirst(), row, write);
  }

  private ImportVerdict ofNew(ImportedRow row, boolean write) {
    if (mode.ofNew().reason() != null) {
      return mode.ofNew();
    }
    var owner = owner(row.client());
    if (owner != null && !owners.mayBeGivenTo(owner)) {
      return ImportVerdict.refused("intake.refused.owner", owner.name());
    }
    if (!row.terms().isEmpty() && !terms.areSetByViewer()) {
      return ImportVerdict.refused("intake.refused.terms");
    }
    var created = cards.newRow(row, owner == null ? null : owner.id());
    if (write) {
      waiting.add(created);
      found.await(created.details());
    }
    return ImportVerdict.creates();
  }

  private ImportVerdict ofKnown(ClientMatches.Known client, ImportedRow row, boolean write) {
    if (!client.mine()) {
      return ImportVerdict.refused("intake.refused.exists", row.client().name(), client.owner());
    }
    if (client.archived()) {
      return ImportVerdict.refused("intake.refused.archived", row.client().name());
    }
    return mode.ofKnown().reason() == null ? update(client.id(), row, write) : mode.ofKnown();
  }

  private ImportVerdict update(ClientId id, ImportedRow row, boolean write) {
    var owner = owner(row.client());
    var plan = cards.plan(id, row);
    var ownership = plan.card().ownership();
    if (owner != null && !owner.id().equals(ownership.owner())) {
      return ImportVerdict.refused(
          "intake.refused.other-owner",
          row.client().name(),
          Objects.requireNonNullElse(ownership.ownerName(), ownership.departmentName()));
    }
    if (plan.setsTermsUnasked()) {
      return ImportVerdict.refused("intake.refused.terms");
    }
    if (!plan.changesAnything()) {
      return ImportVerdict.unchanged();
    }
    if (!write) {
      return ImportVerdict.updates();
    }
    var trace = cards.update(plan);
    if (plan.changesCard()) {
      found.put(id, plan.details());
    }
    return ImportVerdict.updates().with(json.apply(trace));
  }

  private @Nullable EmployeeContact owner(ImportedClient row) {
    return row.owner().isEmpty() ? null : namedOwners.computeIfAbsent(row.owner(), owners::find);
  }
}
