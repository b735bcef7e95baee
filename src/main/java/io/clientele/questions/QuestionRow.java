package io.clientele.questions;

import io.clientele.contracts.ContractId;

/**
 * One line of the list of questions.
 *
 * @param proposed how many ways wait for an answer
 */
public record QuestionRow(
    QuestionId id,
    ContractId contract,
    String number,
    String client,
    QuestionDetails details,
    QuestionState state,
    long proposed) {}
