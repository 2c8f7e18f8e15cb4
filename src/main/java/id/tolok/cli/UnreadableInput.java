package id.tolok.cli;

import id.tolok.shared.Issue;

/** A file that cannot be read as such: nothing can be evaluated. */
final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    UnreadableInput(Issue issue) {
        super(issue.code());
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
