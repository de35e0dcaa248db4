/** Thrown for a command that can't be understood: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Thrown for a request that a document can't serve: exit status 1, its message is the line on standard error. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

export const usage = `Usage:
  npm run --silent mapper -- check [--json] [--standard FILE] FILE.docx...
  npm run --silent mapper -- outline [--json] [--standard FILE] FILE.docx
  npm run --silent mapper -- tag   IN.docx OUT.docx --at 2.3 --codes K1.4,K2.1 [--profile NAME] [--standard FILE]
  npm run --silent mapper -- untag IN.docx OUT.docx --at 2.3 [--codes K2.1] [--profile NAME] [--standard FILE]
  npm run --silent mapper -- map   IN.docx OUT.docx [--profile NAME] [--standard FILE]
  npm run --silent mapper -- clean IN.docx OUT.docx [--remove comments,changes,hidden]
  npm run --silent mapper -- cohort FOLDER [--html OUT] [--csv OUT] [--json] [--standard FILE]
  npm run --silent mapper -- standard check FILE...
  npm run --silent mapper -- standard list
  npm run --silent mapper -- word  SCRIPT.mjs IN.docx [OUT.docx] [--profile NAME] [--quirks NAME,NAME]

Addresses: 2.3 is section 2, paragraph 3; 2.t1.r2.c1 is section 2, table 1, row 2, cell 1, and .p2 behind it
the second paragraph there; A.1 the first paragraph of the appendices; o1.2 the second under the first heading that
is no section; 0.3 the third paragraph where no section was found. The verb outline lists them.
--standard takes a file (JSON or YAML, docs/standards.md) or the id of a standard that is built in.`;
