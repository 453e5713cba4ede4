/** What went wrong, in words for the person at the shell. Ends the command with exit code 1. */
export class CommandFailure extends Error {}
