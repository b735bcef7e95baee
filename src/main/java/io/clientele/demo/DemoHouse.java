package io.clientele.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The house around its clients: how it began, and what is going on at the first start. */
@Component
class DemoHouse {

  private final DemoPeople people;
  private final DemoCompany company;
  private final DemoCalendar calendar;
  private final DemoLists lists;
  private final DemoDoubles doubles;
  private final DemoCards cards;
  private final DemoAbsences absences;
  private final DemoLetters letters;
  private final DemoViews views;
  private final DemoSegments segments;
  private final DemoCosts costs;
  private final DemoExpenses expenses;
  private final DemoTemplates templates;
  private final DemoContracts contracts;
  private final DemoDisagreements disagreements;
  private final DemoObligations obligations;
  private final DemoCounterdrafts counterdrafts;
  private final DemoAmendments amendments;
  private final DemoQuestions questions;
  private final DemoTerminations terminations;
  private final DemoInstructions instructions;

  DemoHouse(
      DemoPeople people,
      DemoCompany company,
      DemoCalendar calendar,
      DemoLists lists,
      DemoDoubles doubles,
      DemoCards cards,
      DemoAbsences absences,
      DemoLetters letters,
      DemoViews views,
      DemoSegments segments,
      DemoCosts costs,
      DemoExpenses expenses,
      DemoTemplates templates,
      DemoContracts contracts,
      DemoDisagreements disagreements,
      DemoObligations obligations,
      DemoCounterdrafts counterdrafts,
      DemoAmendments amendments,
      DemoQuestions questions,
      DemoTerminations terminations,
      DemoInstructions instructions) {
    this.people = people;
    this.company = company;
    this.calendar = calendar;
    this.lists = lists;
    this.doubles = doubles;
    this.cards = cards;
    this.absences = absences;
    this.letters = letters;
    this.views = views;
    this.segments = segments;
    this.costs = costs;
    this.expenses = expenses;
    this.templates = templates;
    this.contracts = contracts;
    this.disagreements = disagreements;
    this.obligations = obligations;
    this.counterdrafts = counterdrafts;
    this.amendments = amendments;
    this.questions = questions;
    this.terminations = terminations;
    this.instructions = instructions;
  }

  boolean isEmpty() {
    return people.nobodyYet();
  }

  void found(Instant day) {
    people.takeOn();
    company.register(day);
    calendar.write(day);
    expenses.write(day);
    templates.publish(day);
    contracts.write(day);
    lists.write(day);
    segments.begin(day);
  }

  /** At the end of each stretch of the year; today is counted when all is there. */
  void countBefore(Instant today, Instant at) {
    if (day(at).isBefore(day(today))) {
      segments.count(at);
    }
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WorkingTime.ZONE);
  }

  void goOn(Instant now) {
    doubles.putIn(now);
    cards.fillIn(now);
    absences.appoint(now);
    calendar.goOn(now);
    letters.send(now);
    views.save(now);
    costs.enter(now);
    templates.goOn(now);
    contracts.conclude(now);
    disagreements.write(now);
    obligations.write(now);
    counterdrafts.send(now);
    amendments.write(now);
    questions.write(now);
    terminations.write(now);
    expenses.spend(now);
    instructions.publish(now);
    segments.count(now);
  }
}
