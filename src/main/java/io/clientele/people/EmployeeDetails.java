package io.clientele.people;

import io.clientele.kit.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an employee; the form edits just this.
 *
 * @param signIn the name to sign in with: lower-case letters, digits, dot, hyphen, underscore
 * @param head the superior; null for those who have none
 * @param signature what stands below their letters, in Markdown
 */
@Embeddable
public record EmployeeDetails(
    String name,
    String signIn,
    String mail,
    String phone,
    String position,
    @Convert(converter = DepartmentIdColumn.class) @Column(name = "department_id")
        DepartmentId department,
    @Convert(converter = EmployeeIdColumn.class) @Column(name = "head_id")
        @Nullable EmployeeId head,
    @Nullable LocalDate birthday,
    String signature) {

  private static final Pattern SIGN_IN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+");
  private static final int LONGEST_MAIL = 254;

  /** Whether anybody may have this name; the table of names knows no other letters. */
  static boolean isSignIn(String name) {
    return SIGN_IN.matcher(name).matches();
  }

  /** The shortest that can stand: all else is added later. */
  public static EmployeeDetails of(
      String name, String signIn, String mail, DepartmentId department) {
    return new EmployeeDetails(name, signIn, mail, "", "", department, null, null, "");
  }

  /**
   * The same without stray spaces.
   *
   * @throws Refusal when something cannot stand as it is written
   */
  EmployeeDetails checked() {
    var clean =
        new EmployeeDetails(
            name.strip(),
            signIn.strip().toLowerCase(Locale.ROOT),
            mail.strip(),
            phone.strip(),
            position.strip(),
            department,
            head,
            birthday,
            signature.strip());
    if (clean.name.isEmpty() || clean.name.length() > 120) {
      throw Refusal.because("people.employee.name-needed");
    }
    if (!isSignIn(clean.signIn)) {
      throw Refusal.because("people.employee.sign-in-spelling");
    }
    if (clean.mail.length() > LONGEST_MAIL || !MAIL.matcher(clean.mail).matches()) {
      throw Refusal.because("people.employee.mail-spelling");
    }
    if (clean.phone.length() > 60
        || clean.position.length() > 120
        || clean.signature.length() > 2000) {
      throw Refusal.because("people.employee.too-long");
    }
    return clean;
  }

  public EmployeeDetails withHead(@Nullable EmployeeId newHead) {
    return new EmployeeDetails(
        name, signIn, mail, phone, position, department, newHead, birthday, signature);
  }

  public EmployeeDetails withDepartment(DepartmentId newDepartment) {
    return new EmployeeDetails(
        name, signIn, mail, phone, position, newDepartment, head, birthday, signature);
  }

  public EmployeeDetails withWork(String newPhone, String newPosition, String newSignature) {
    return new EmployeeDetails(
        name, signIn, mail, newPhone, newPosition, department, head, birthday, newSignature);
  }

  public EmployeeDetails withBirthday(@Nullable LocalDate newBirthday) {
    return new EmployeeDetails(
        name, signIn, mail, phone, position, department, head, newBirthday, signature);
  }
}
