package io.clientele.company;

import io.clientele.documents.Documents;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal entities of the house. Everybody may read what stands on every letter anyway. */
@Service
@Transactional
public class Companies {

  private final LegalEntityRepository entities;
  private final CompanyKeeper keeper;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  Companies(
      LegalEntityRepository entities,
      CompanyKeeper keeper,
      Documents documents,
      Journal journal,
      Clock clock) {
    this.entities = entities;
    this.keeper = keeper;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /** The main legal entity; empty in a portal that is still being set up. */
  @Transactional(readOnly = true)
  public Optional<CompanyProfile> profile() {
    return entities.main().map(LegalPerson::profile);
  }

  /** One legal entity as it is now. */
  @Transactional(readOnly = true)
  public CompanyProfile profile(LegalEntityId id) {
    return entity(id).profile();
  }

  /** All legal entities, the main one first. */
  @Transactional(readOnly = true)
  public List<CompanyProfile> profiles(String words, boolean withArchived) {
    var like = Like.containing(words.strip());
    return entities.all(withArchived, like).stream().map(LegalPerson::profile).toList();
  }

  /** The first one that is created is the main one. */
  public LegalEntityId create(LegalEntityDetails details) {
    var actor = keeper.require();
    var entity = entities.saveAndFlush(new LegalPerson(details, entities.main().isEmpty()));
    record(actor, "create", entity, Changes.between(null, entity.profile().details()));
    return entity.id();
  }

  /**
   * @param version as it was read
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public void revise(LegalEntityId id, long version, LegalEntityDetails details) {
    var actor = keeper.require();
    var entity = entity(id, version);
    var before = entity.profile();
    entity.revise(details);
    entities.saveAndFlush(entity);
    var changes = Changes.between(before.details(), entity.profile().details());
    if (!changes.isEmpty()) {
      record(actor, "change", entity, changes);
    }
  }

  /**
   * Puts a logo on the letters of this entity.
   *
   * @param version as it was read
   * @param bytes a PNG or JPEG; it is drawn anew, so that nothing else travels with it
   * @throws Refusal when it is no such picture, or too large
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  public CompanyProfile carryLogo(LegalEntityId id, long version, byte[] bytes) {
    var actor = keeper.require();
    var entity = entity(id, version);
    var document = documents.store("logo.png", "image/png", Logo.redrawn(bytes));
    entity.carry(document);
    entities.saveAndFlush(entity);
    record(actor, "logo", entity, List.of());
    return entity.profile();
  }

  /** From now on letters carry this one. */
  public void makeMain(LegalEntityId id) {
    var actor = keeper.require();
    var entity = entity(id);
    entities
        .main()
        .ifPresent(
            former -> {
              former.stepBack();
              entities.saveAndFlush(former);
            });
    entity.becomeMain();
    entities.saveAndFlush(entity);
    record(actor, "main", entity, List.of());
  }

  public void archive(LegalEntityId id) {
    var actor = keeper.require();
    var entity = entity(id);
    entity.archive(clock.instant());
    entities.saveAndFlush(entity);
    record(actor, "archive", entity, List.of());
  }

  public void restore(LegalEntityId id) {
    var actor = keeper.require();
    var entity = entity(id);
    entity.restore();
    entities.saveAndFlush(entity);
    record(actor, "restore", entity, List.of());
  }

  private void record(Actor actor, String act, LegalPerson entity, List<Change> changes) {
    var profile = entity.profile();
    journal.record(
        actor,
        "company." + act,
        new Subject("company", profile.id().value(), profile.details().name()),
        changes,
        null);
  }

  private LegalPerson entity(LegalEntityId id, long version) {
    var entity = entity(id);
    if (entity.profile().version() != version) {
      throw new OptimisticLockingFailureException("legal entity " + id.value());
    }
    return entity;
  }

  private LegalPerson entity(LegalEntityId id) {
    return entities.findById(id.value()).orElseThrow(NotFound::new);
  }
}
