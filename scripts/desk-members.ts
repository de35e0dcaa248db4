/**
 * Writes docs/desk.md: which members of Word's object model the desk has, and which it lacks. A test holds the page against
 * the code.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskMembersPage } from './desk-members-page';

writeFileSync(join(__dirname, '..', 'docs', 'desk.md'), deskMembersPage());
