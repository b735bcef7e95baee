package io.clientele.instructions.ui;

import io.clientele.instructions.Comments;
import io.clientele.instructions.InstructionDrafts;
import io.clientele.instructions.Instructions;
import io.clientele.instructions.Outcomes;
import io.clientele.instructions.Signatures;
import io.clientele.instructions.Signers;
import io.clientele.people.Departments;
import org.springframework.stereotype.Component;

/** What the page of a paper works with. */
@Component
record InstructionParts(
    Instructions instructions,
    InstructionDrafts drafts,
    Outcomes outcomes,
    Signatures signatures,
    Signers signers,
    Comments comments,
    Departments departments) {}
