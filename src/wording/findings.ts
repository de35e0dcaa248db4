import { addressOf, joinAnd, type Analysis, type Finding, type FindingId, type OpenPart } from '../report';
import { fillIn, listed, type Sentence } from './fill-in';

const openParts: Readonly<Record<OpenPart, string>> = {
  'title-block': 'the title block',
  contents: 'the contents',
  guidance: 'leftover guidance',
  notes: 'footnotes and endnotes',
  'text-boxes': 'text boxes',
};

const messages: Readonly<Record<FindingId, Sentence>> = {
  'no-sections': 'None of the template’s sections was found. Everything is counted and can be tagged.',
  'missing-section': '{name} {number} ({title}) was not found. The template is optional.',
  'doubled-section': '{name} {number} ({title}) occurs more than once. Its paragraphs are numbered on.',
  'sections-out-of-order': 'The sections are not in the template’s order.',
  'merged-sections': '“{heading}” stands for {name}s {numbers}.',
  'empty-section': '{name} {number} ({title}) has no text.',
  'likely-sections': 'Taken as sections by their wording or look: {headings}. Confirm them in Sections.',
  'other-section': '“{heading}” is no section of the template. It is counted.',
  'text-before-sections': 'There is text before the first section. It is counted.',
  'early-appendix':
    '“{heading}” stands before a section. Only appendices at the end are left out of the count.',
  'unread-decision':
    'What was decided about “{heading}” cannot be read, so it is judged by its own words. Say once more what it is in Sections.',
  'unread-store':
    'Part of what was decided in this document about headings and the annex cannot be read. The tags are not affected. Look through Sections and Settings.',
  'unread-standard':
    'This document keeps the standard “{id}” and is read by {name} all the same: the other cannot be read here, or was not wanted. Criteria, sections and limits may differ. Open the standard’s file anew in Settings.',
  'leftover-guidance': [
    'A line of the template’s guidance is still in the report. It is not counted. Take it out before you hand in.',
    '{count} lines of the template’s guidance are still in the report. They are not counted. Take them out before you hand in.',
  ],
  'mapping-by-hand': 'This mapping table was filled in by hand. It is not counted.',
  'over-limit': '{counted} words are counted. Marking stops at {ceiling}: {over} words are not marked.',
  'over-limit-marked': '{counted} words are counted, {over} more than {ceiling}.',
  'over-limit-fails':
    '{counted} words are counted, {over} more than {ceiling}. {body} does not pass a report of this length.',
  'short-report': '{counted} words are counted, fewer than {floor}. A short report is still marked.',
  'short-report-fails':
    '{counted} words are counted, fewer than {floor}. {body} does not pass a report of this length.',
  'over-limit-by-wide-count':
    'The report is within {ceiling} words, but a marker who also counts {parts} comes to {most}.',
  'text-boxes': '{words} words stand in text boxes. They are not counted, and a marker may miss them.',
  'placeholder-title': 'The title is still the template’s, “{title}”. Write your own.',
  'title-block-empty': 'Nothing is filled in for {fields} in the title block.',
  'word-count-empty': 'The title block’s word count is empty. {counted} words are counted.',
  'word-count-differs': 'The title block says {written} words. {counted} are counted.',
  'deleted-text-may-count': 'This Word cannot tell deleted text apart, so the count may include it.',
  'unknown-code': 'A tag here holds {codes}, which is no criterion of this standard. It is kept.',
  'unreadable-tag': 'A tag here cannot be read: it is damaged or of a later version. It is kept.',
  'tag-on-heading': 'The tag {codes} is on a heading and does not count. Tag the paragraph below it.',
  'tag-without-text': 'The tag {codes} holds no text any more and does not count.',
  'tag-deleted':
    'The text tagged with {codes} is deleted as a tracked change, or hidden. The tag does not count now.',
  'tag-tracked':
    'The tag {codes} is a tracked change itself: it goes when changes are settled the other way. Take it off and give it again with Track Changes off.',
  'lost-tags':
    'Tags have gone since you last tagged, but their text is still here: {codes}. They can be put back.',
  'lost-text': 'Tags have gone together with their text: {codes}.{gaps}',
  'tag-outside-body': 'The tag {codes} is not in the report’s text and does not count.',
  'tag-twice': 'The tag {codes} is here {count} times, as after copying. Each counts.',
  'several-tags':
    'This paragraph has {count} tags: {codes}. Each code counts once. Join them, so that they are changed as one.',
  'tag-over-several': 'The tag {codes} covers {count} paragraphs. Each is evidence.',
  'tag-on-part': 'The tag {codes} covers part of the paragraph. The whole paragraph is counted as evidence.',
  'text-changed': 'The text has changed since it was tagged with {codes}. Check that it still shows them.',
  'tag-moved':
    'The text tagged with {codes} is unchanged and has moved from {was} to {now} since you last tagged.',
  'typed-codes': 'The text names {codes}. Typed codes cost words and are no tags.',
  'loose-annex':
    'This mapping annex has no control round it, as in a clean copy. It is not counted, and not kept up to date here.',
  'several-annexes': 'There are {count} mapping annexes. Generate again to keep one.',
  'stale-annex': 'The mapping annex is not up to date: {codes}.',
};

/** A finding's sentence. */
export const findingMessage = ({ id, values }: Finding): string => fillIn(messages[id], values, listOf);

function listOf(name: string, items: readonly string[]): string {
  if (name === 'gaps') return items.length === 0 ? '' : ` Nothing else shows ${joinAnd(items)} now.`;
  if (name === 'parts') return joinAnd(items.map((part) => openParts[part as OpenPart]));
  return listed(name, items);
}

/** Where a finding is, as the command line writes it: a section's number or an address; null for the whole report. */
export function findingAddress(
  { section, paragraph }: Finding,
  { outline }: Pick<Analysis, 'outline'>,
): string | null {
  if (section !== null) return String(section);
  const place = paragraph && outline.placeOf(paragraph);
  return place && addressOf(place);
}
