package io.clientele.batches;

import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Right;

/** What shall be different on each of the cards. */
public sealed interface BatchChange {

  /** What one needs on a card for it. */
  default Right right() {
    return Right.CHANGE;
  }

  /** Whether it would change anything on this card. */
  boolean changes(ClientCard card);

  /**
   * @throws Refusal when it lacks something
   */
  default void require() {}

  /** Gives the clients to somebody else. */
  record NewOwner(EmployeeId to, String why) implements BatchChange {

    @Override
    public Right right() {
      return Right.REASSIGN;
    }

    @Override
    public boolean changes(ClientCard card) {
      return !to.equals(card.ownership().owner());
    }

    @Override
    public void require() {
      Reason.given(why);
    }
  }

  record NewGrade(Grade grade) implements BatchChange {

    @Override
    public boolean changes(ClientCard card) {
      return card.details().grade() != grade;
    }
  }

  record AddedTag(String tag) implements BatchChange {

    public AddedTag {
      tag = tag.strip();
    }

    @Override
    public boolean changes(ClientCard card) {
      return card.details().tags().stream().noneMatch(tag::equalsIgnoreCase);
    }

    @Override
    public void require() {
      requireTag(tag);
    }
  }

  record RemovedTag(String tag) implements BatchChange {

    public RemovedTag {
      tag = tag.strip();
    }

    @Override
    public boolean changes(ClientCard card) {
      return card.details().tags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    @Override
    public void require() {
      requireTag(tag);
    }
  }

  /**
   * @param why may be empty
   */
  record Archived(String why) implements BatchChange {

    @Override
    public boolean changes(ClientCard card) {
      return !card.isArchived();
    }

    @Override
    public void require() {
      Reason.orEmpty(why);
    }
  }

  private static void requireTag(String tag) {
    if (tag.isEmpty()) {
      throw Refusal.because("batches.refused.no-tag");
    }
  }
}
