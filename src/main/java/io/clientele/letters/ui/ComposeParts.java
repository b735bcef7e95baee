package io.clientele.letters.ui;

import io.clientele.clients.ClientList;
import io.clientele.clients.ui.ClientChooser;
import io.clientele.letters.LetterFiles;
import io.clientele.letters.Letters;
import io.clientele.letters.Sending;
import io.clientele.letters.TestLetters;
import org.springframework.stereotype.Component;

/** The services that the page for writing works with. */
@Component
record ComposeParts(
    Letters letters,
    Sending sending,
    TestLetters tests,
    LetterFiles files,
    ClientList clients,
    ClientChooser chooser) {}
