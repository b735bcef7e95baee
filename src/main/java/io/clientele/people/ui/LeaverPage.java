package io.clientele.people.ui;

import io.clientele.people.EmployeeId;

/** Where one hands over what somebody owns; an upper module has it. */
public interface LeaverPage {

  void open(EmployeeId leaver);
}
