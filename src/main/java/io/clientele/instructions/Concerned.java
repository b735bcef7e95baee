package io.clientele.instructions;

/**
 * Whom a version concerns, in SQL: the enabled employees who are in its audience at this moment, so
 * that who joins later must too and who left need not.
 */
final class Concerned {

  /** Begins a statement: the departments of each audience, with all below them. */
  static final String WITHIN =
      """
      with recursive within (version_id, department_id) as (
        select version_id, department_id from instructions_department
        union
        select w.version_id, d.id from within w
        join people_department d on d.parent_id = w.department_id)
      """;

  /** Of the version {@code v} and the employee {@code e}. */
  static final String CONCERNED =
      """
      (e.disabled_at is null
        and (not exists (select 1 from instructions_department a where a.version_id = v.id)
          or exists (select 1 from within w
            where w.version_id = v.id and w.department_id = e.department_id))
        and (not exists (select 1 from instructions_role r where r.version_id = v.id)
          or exists (select 1 from instructions_role r
            join people_employee_role h on h.role = r.role and h.employee_id = e.id
            where r.version_id = v.id)))
      """;

  /** The same, and they have not signed or acknowledged it. */
  static final String WAITING =
      CONCERNED
          + """
            and not exists (select 1 from instructions_signature t
              where t.version_id = v.id and t.employee_id = e.id)
          """;

  /**
   * Of the paper {@code p} whose author is {@code a}: who did and who did not is theirs to know.
   */
  static final String OVERSEEN = "(p.author_id in (:persons) or :all or a.department_id in (:led))";

  /** The version {@code v}, published, is for one of these eyes to read. */
  static final String READ =
      "("
          + OVERSEEN
          + """
            or exists (select 1 from people_employee e where e.id in (:persons) and
          """
          + CONCERNED
          + """
            ) or exists (select 1 from instructions_signature t
              where t.version_id = v.id and t.employee_id in (:persons)))
          """;

  private Concerned() {}
}
