package io.clientele.contracts;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.documents.Programs;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides signed on paper, as it was scanned. Whoever reads the contract reads it. */
@Service
@Transactional
public class SignedScans {

  public static final int LARGEST_MB = 25;
  public static final int LARGEST = LARGEST_MB * 1024 * 1024;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final SigningTable signings;
  private final ContractTable table;
  private final ContractFiles files;
  private final Documents documents;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Journal journal;

  SignedScans(
      SigningTable signings,
      ContractTable table,
      ContractFiles files,
      Documents documents,
      Scopes scopes,
      Viewers viewers,
      Journal journal) {
    this.signings = signings;
    this.table = table;
    this.files = files;
    this.documents = documents;
    this.scopes = scopes;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** A file to be saved by the reader. */
  public record Download(String name, byte[] content) {}

  /** The name of the file; empty before one was handed in. */
  @Transactional(readOnly = true)
  public Optional<String> name(ContractId id) {
    files.read(id);
    return scan(id).flatMap(documents::find).map(StoredDocument::name);
  }

  /**
   * Hands it in; one that was there before is replaced and stays in the journal by its name.
   *
   * @throws NotFound when the contract's client is not the viewer's to look after
   * @throws Refusal when it is not signed, or the file is empty, too large or a program
   */
  public void put(ContractId id, String name, byte[] content) {
    var contract = table.lock(id);
    var actor = scopes.require(contract.scope(), Right.CHANGE, ContractFiles.subject(contract));
    var signing =
        signings
            .newest(id)
            .orElseThrow(() -> Refusal.because("contracts.refused.not-signed", contract.number()));
    require(name, content);
    var before = signing.scan();
    var stored = documents.store(name, SAVED, content);
    signings.keepScan(signing, stored);
    var was = before == null ? null : called(before);
    journal.record(
        actor,
        "contract.scan",
        ContractFiles.subject(contract),
        List.of(new Change("scan", was, called(stored))),
        null);
    if (before != null) {
      documents.discard(List.of(before));
    }
  }

  /**
   * Reads it; that somebody did is journalled.
   *
   * @throws NotFound when there is none, or the contract is not for the viewer to read
   */
  public Download read(ContractId id) {
    var contract = files.read(id);
    var scan = scan(id).orElseThrow(NotFound::new);
    var name = called(scan);
    journal.record(
        viewers.current().actor(),
        "contract.scan-read",
        ContractFiles.subject(contract),
        List.of(new Change("scan", name, name)),
        null);
    return new Download(name, documents.read(scan));
  }

  private Optional<DocumentId> scan(ContractId id) {
    return signings.newest(id).map(SigningTable.Kept::scan);
  }

  private String called(DocumentId id) {
    return documents.find(id).map(StoredDocument::name).orElseThrow(NotFound::new);
  }

  private static void require(String name, byte[] content) {
    if (content.length == 0) {
      throw Refusal.because("contracts.refused.empty-file", name);
    }
    if (content.length > LARGEST) {
      throw Refusal.because("contracts.refused.large", name, LARGEST_MB);
    }
    if (Programs.isOne(name, content)) {
      throw Refusal.because("contracts.refused.runs", name);
    }
  }
}
