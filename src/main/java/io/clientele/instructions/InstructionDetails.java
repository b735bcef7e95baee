package io.clientele.instructions;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.DepartmentId;
import io.clientele.people.Role;
import io.clientele.templates.Fields;
import io.clientele.templates.Rendered;
import io.clientele.templates.Template;
import io.clientele.templates.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, to whom, and until when.
 *
 * @param text in Markdown
 * @param departments with those below them; empty for the whole house
 * @param roles of which one has whom it concerns; empty for all of them
 * @param due by which day it is to be signed, or commented and acknowledged
 */
public record InstructionDetails(
    String title,
    String text,
    Set<DepartmentId> departments,
    Set<Role> roles,
    @Nullable LocalDate due) {

  public static final int LONGEST_TITLE = Lengths.NAME;
  public static final int LONGEST_TEXT = 20_000;
  private static final int FARTHEST_YEARS = 2;

  public InstructionDetails {
    departments = Set.copyOf(departments);
    roles = Set.copyOf(roles);
  }

  /**
   * @throws Refusal when it has no title, or something is too long
   */
  InstructionDetails checked() {
    var clean = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (clean.isEmpty()) {
      throw Refusal.because("instructions.refused.no-title");
    }
    Lengths.require(Texts.text("instructions.field.title"), clean, LONGEST_TITLE);
    Lengths.require(Texts.text("instructions.field.text"), text, LONGEST_TEXT);
    return new InstructionDetails(clean, text.strip(), departments, roles, due);
  }

  /**
   * @throws Refusal when it is not fit to be published today
   */
  void requireWhole(LocalDate today) {
    if (text.isBlank()) {
      throw Refusal.because("instructions.refused.no-text");
    }
    if (due == null) {
      throw Refusal.because("instructions.refused.no-day");
    }
    if (due.isBefore(today) || due.isAfter(today.plusYears(FARTHEST_YEARS))) {
      throw Refusal.because("instructions.refused.day", FARTHEST_YEARS);
    }
    var problems = template().problems();
    if (!problems.isEmpty()) {
      throw Refusal.because("instructions.refused.text", problems.getFirst().inWords());
    }
  }

  /** As it is read; whatever was typed, it can be shown. */
  public Rendered rendered() {
    return template().render(Values.of(Map.of()));
  }

  private Template template() {
    return Template.of(title, text, Fields.of());
  }

  /** By what somebody who signs it can prove what they signed: SHA-256 of title and text. */
  String hash() {
    try {
      var words = (title + "\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
