package io.clientele.approvals;

/**
 * How long answers took.
 *
 * @param name the stage with its kind, or the person
 * @param hours from being asked to the answer: half of them took longer
 */
public record LeadTime(String name, AnswerFilter which, long answers, double hours) {}
