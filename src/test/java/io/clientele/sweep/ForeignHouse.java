package io.clientele.sweep;

import io.clientele.Staff;
import io.clientele.approvals.Approvals;
import io.clientele.attachments.Attachments;
import io.clientele.clauses.ContractKind;
import io.clientele.clauses.TemplateClause;
import io.clientele.clauses.TemplateDetails;
import io.clientele.clauses.TemplateDrafts;
import io.clientele.clauses.TemplateId;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.clients.Timeline;
import io.clientele.company.CompanyZone;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.Contacts;
import io.clientele.contracts.ContractHead;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.Contracts;
import io.clientele.counterdrafts.CounterdraftFixtures;
import io.clientele.counterdrafts.Counterdrafts;
import io.clientele.counterdrafts.TheirFiles;
import io.clientele.expenses.ExpenseDetails;
import io.clientele.expenses.Expenses;
import io.clientele.expenses.Receipts;
import io.clientele.imports.Imports;
import io.clientele.instructions.InstructionDetails;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.InstructionId;
import io.clientele.instructions.InstructionKind;
import io.clientele.letters.LetterId;
import io.clientele.letters.Letters;
import io.clientele.letters.Sending;
import io.clientele.obligations.Due;
import io.clientele.obligations.ObligationDetails;
import io.clientele.obligations.Obligations;
import io.clientele.papers.Clause;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.prospecting.RelationshipPlans;
import io.clientele.reliability.Ratings;
import io.clientele.segments.SegmentDetails;
import io.clientele.segments.Segments;
import io.clientele.views.Views;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records of one department, with everything that hangs on them. In each of their words stands the
 * mark, so that whoever may not see them is caught with a single letter of theirs.
 */
final class ForeignHouse {

  final String mark = "zq" + Long.toString(System.nanoTime(), 36);
  final DepartmentId department;
  final EmployeeId owner;
  final long client;
  final long second;
  final long sent;
  final long draft;
  final long mail;
  final long view;
  final long segment;
  final long handover;
  final long expense;
  final long contract;
  final long obligation;
  final long counterdraft;
  final long round;
  final long template;
  final long rule;
  final long ruleDraft;

  private final BeanFactory portal;
  private final JdbcClient jdbc;

  ForeignHouse(BeanFactory portal) {
    this.portal = portal;
    jdbc = portal.getBean(JdbcClient.class);
    var staff = new Staff(jdbc, portal.getBean(TransactionTemplate.class));
    department = staff.department("Wholesale");
    owner = staff.hire("Anna Weber", department, Role.ACCOUNT_MANAGER);
    var made = new ClientId[2];
    var letters = new LetterId[2];
    var views = new long[1];
    var segments = new long[1];
    var expenses = new long[2];
    var contracts = new long[3];
    portal
        .getBean(Viewers.class)
        .runAs(
            owner,
            () -> {
              made[0] = client(mark + " Mill");
              made[1] = client(mark + " Bakery");
              hangOn(made[0]);
              letters[0] = letter(made[0]);
              send(letters[0]);
              letters[1] = letter(made[0]);
              views[0] =
                  portal
                      .getBean(Views.class)
                      .save("clients", mark + " view", "1?city=" + mark)
                      .value();
              segments[0] = segment();
              spend(made[0], expenses);
              contracts[0] = contract(made[0]);
              contracts[1] = obligation(contracts[0]);
              contracts[2] = counterdraft(new ContractId(contracts[0]));
              portal
                  .getBean(Imports.class)
                  .upload("clients", mark + ".csv", bytes("Firma;Stadt\n" + mark + ";Ulm\n"));
            });
    client = made[0].value();
    second = made[1].value();
    sent = letters[0].value();
    draft = letters[1].value();
    view = views[0];
    segment = segments[0];
    expense = expenses[0];
    contract = contracts[0];
    obligation = contracts[1];
    counterdraft = contracts[2];
    round = expenses[1];
    template = template(staff.hire("Vera Lang", department, Role.LAWYER));
    mail =
        jdbc.sql(
                """
                select message_id from mail_reference where type = 'letter' and reference_id = :id
                """)
            .param("id", sent)
            .query(Long.class)
            .single();
    handover = portal.getBean(TransactionTemplate.class).execute(status -> handover());
    var head = staff.hire("Helena Nagy", department, Role.DEPARTMENT_HEAD);
    var rules = new InstructionId[2];
    portal
        .getBean(Viewers.class)
        .runAs(
            head,
            () -> {
              rules[0] = rule(" rule");
              portal.getBean(InstructionDrafts.class).publish(rules[0], 0);
              rules[1] = rule(" draft rule");
            });
    rule = rules[0].value();
    ruleDraft = rules[1].value();
  }

  private long contract(ClientId client) {
    return portal
        .getBean(Contracts.class)
        .draft(new ContractHead(client, ContractKind.SUPPLY, "en", null, mark + " supply"))
        .value();
  }

  /** As it would be once the contract is signed: of the owner's own division. */
  private long obligation(long contract) {
    var details =
        new ObligationDetails(
            null,
            "Deliver " + mark,
            department,
            Due.within(5, Due.Unit.DAYS),
            "Proof " + mark,
            "Penalty " + mark);
    var id = portal.getBean(Obligations.class).write(new ContractId(contract), details).value();
    portal
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                jdbc.sql(
                        """
                        update obligations_obligation set bound = true, state = 'BINDING'
                        where id = :id
                        """)
                    .param("id", id)
                    .update());
    return id;
  }

  private long counterdraft(ContractId contract) {
    var theirs = CounterdraftFixtures.docx(new Clause("Price", "As listed in " + mark));
    var file = portal.getBean(TheirFiles.class).read(contract, mark + ".docx", theirs);
    return portal.getBean(Counterdrafts.class).take(contract, file).value();
  }

  private long handover() {
    return jdbc.sql(
            """
            insert into handover_act (leaver_id, done_by, at, why, disabled)
            values (:leaver, 'Helena Nagy', '2026-01-01', :why, false) returning id
            """)
        .param("leaver", owner.value())
        .param("why", "Left " + mark)
        .query(Long.class)
        .single();
  }

  private InstructionId rule(String name) {
    var details =
        new InstructionDetails(
            mark + name,
            "Text " + mark,
            Set.of(department),
            Set.of(),
            portal.getBean(CompanyZone.class).today().plusDays(9));
    return portal.getBean(InstructionDrafts.class).create(InstructionKind.INSTRUCTION, details);
  }

  private long segment() {
    var details = new SegmentDetails(mark + " segment", "For " + mark, "city=" + mark);
    return portal.getBean(Segments.class).create(details).value();
  }

  /** Lawyers see its name in their list; what stands in it nobody else reads. */
  private long template(EmployeeId lawyer) {
    var drafts = portal.getBean(TemplateDrafts.class);
    var details = new TemplateDetails("Supply contract", ContractKind.SUPPLY, "en", "GB");
    var made = new TemplateId[1];
    portal
        .getBean(Viewers.class)
        .runAs(
            lawyer,
            () -> {
              made[0] = drafts.create(details, null);
              drafts.add(made[0], 0, TemplateClause.written("Clause " + mark, "Words " + mark));
            });
    return made[0].value();
  }

  private void spend(ClientId on, long[] made) {
    var expenses = portal.getBean(Expenses.class);
    var ten = BigDecimal.TEN;
    var details = new ExpenseDetails(on, expenses.today(), ten, "EUR", ten, "Dinner " + mark);
    var expense = expenses.enter(details);
    portal.getBean(Receipts.class).add(expense, mark + ".pdf", bytes("paid " + mark));
    expenses.submit(expense);
    made[0] = expense.value();
    made[1] =
        portal
            .getBean(Approvals.class)
            .latest(Expenses.KIND, expense.value())
            .orElseThrow()
            .value();
  }

  private ClientId client(String name) {
    var details =
        new ClientDetails(
            name,
            "",
            "K" + name,
            "DE" + name,
            "HRB " + name,
            List.of(),
            List.of(),
            List.of("post@" + mark + ".example"),
            "https://" + mark + ".example",
            ClientDetails.Grade.A,
            "Trade " + mark,
            List.of("tag " + mark),
            "Notes " + mark);
    return portal.getBean(Clients.class).create(details);
  }

  private void hangOn(ClientId id) {
    var contacts = portal.getBean(Contacts.class);
    contacts.add(id, ContactFixtures.willing(mark, mark + "@person.example"));
    portal.getBean(Timeline.class).note(id, "Note " + mark);
    portal.getBean(Attachments.class).add(id, mark + ".txt", bytes("secret " + mark));
    var profiles = portal.getBean(Profiles.class);
    profiles.revise(
        id,
        profiles.of(id).version(),
        new ProfileDetails(null, List.of(), "", null, "Needs " + mark, null, "", ""));
    var ratings = portal.getBean(Ratings.class);
    ratings.note(id, "Pays " + mark, 3, ratings.today());
    var plans = portal.getBean(RelationshipPlans.class);
    plans.plan(id, "Call " + mark, plans.today());
  }

  private LetterId letter(ClientId to) {
    var letters = portal.getBean(Letters.class);
    var letter = letters.begin(Set.of(to));
    letters.save(letter, letters.draft(letter).version(), "Subject " + mark, "Text " + mark);
    return letter;
  }

  private void send(LetterId letter) {
    var version = portal.getBean(Letters.class).draft(letter).version();
    portal.getBean(Sending.class).send(letter, version, 1);
  }

  /** How often it was written down that this person was turned away from there. */
  long denials(EmployeeId who, String type, long id) {
    return jdbc.sql(
            """
            select count(*) from journal_entry
            where actor_id = :who and action like 'denied%' and subject_type = :type
              and subject_id = :id
            """)
        .param("who", who.value())
        .param("type", type)
        .param("id", id)
        .query(Long.class)
        .single();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
