package io.clientele.counterdrafts;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.HeldContracts;
import io.clientele.documents.Documents;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that clients send instead of ours (duty E1). Whoever writes the contract takes them in,
 * whoever reads it reads them; the files stay with the contract as they came.
 */
@Service
@Transactional
public class Counterdrafts {

  public static final int MOST = 50;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final CounterdraftTable table;
  private final HeldContracts contracts;
  private final ContractList list;
  private final Documents documents;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  Counterdrafts(
      CounterdraftTable table,
      HeldContracts contracts,
      ContractList list,
      Documents documents,
      Viewers viewers,
      Journal journal,
      Clock clock) {
    this.table = table;
    this.contracts = contracts;
    this.list = list;
    this.documents = documents;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Those of one contract, the newest first.
   *
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  @Transactional(readOnly = true)
  public List<Received> of(ContractId contract) {
    contracts.read(contract);
    return table.of(contract);
  }

  /**
   * Asked before a file is read, which takes time.
   *
   * @throws NotFound when the contract is not the viewer's to write
   * @throws Refusal when it may not be written any more, or too many came in
   */
  HeldContracts.Held requireRoom(ContractId contract) {
    var held = contracts.take(contract);
    if (table.of(contract).size() >= MOST) {
      throw Refusal.because("counterdrafts.refused.many", MOST);
    }
    return held;
  }

  /**
   * Keeps the file, and suggests which of its clauses stand for which of ours. What was said of
   * clauses that came back with the same words still holds.
   *
   * @throws NotFound when the contract is not the viewer's to write
   * @throws Refusal when it may not be written any more
   */
  public CounterdraftId take(ContractId contract, TheirFile file) {
    var held = requireRoom(contract);
    var document = documents.store(file.name(), SAVED, file.content());
    var before = table.of(contract).stream().findFirst().map(last -> table.get(last.id()));
    var draft = Counterdraft.begin(contract, file.clauses(), list.card(contract).clauses(), before);
    var id = table.insert(draft, document, clock.instant(), held.actor().inWords());
    var change = new Change("file", null, name(table.kept(id)));
    journal.record(held.actor(), "contract.their-draft", held.subject(), List.of(change), null);
    return id;
  }

  /** A wrong one; what came of it stays in the protocol and in the draft. */
  public void remove(CounterdraftId id) {
    var kept = table.kept(id);
    var held = contracts.take(kept.contract());
    var change = new Change("file", name(kept), null);
    table.delete(id);
    documents.discard(List.of(kept.document()));
    journal.record(
        held.actor(), "contract.their-draft-remove", held.subject(), List.of(change), null);
  }

  /** A file to be saved by the reader. */
  public record Download(String name, byte[] content) {}

  /**
   * The file as it came; that somebody took it out is journalled.
   *
   * @throws NotFound when there is none, or its contract is not for the viewer to read
   */
  public Download file(CounterdraftId id) {
    var kept = table.kept(id);
    var read = contracts.read(kept.contract());
    var name = name(kept);
    journal.record(
        viewers.current().actor(),
        "contract.their-draft-file",
        new Subject("contract", kept.contract().value(), read.number()),
        List.of(new Change("file", name, name)),
        null);
    return new Download(name, documents.read(kept.document()));
  }

  private String name(CounterdraftTable.Kept kept) {
    return documents.find(kept.document()).map(StoredDocument::name).orElseThrow(NotFound::new);
  }
}
