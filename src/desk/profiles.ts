import type { RequirementSets } from './rich-api/api-gate';

/** A host that the desk stands for: what it advertises, how long it takes, and its quirks. */
export interface DeskProfile {
  readonly name: string;
  /** For people: "Word on the web". */
  readonly title: string;
  readonly requirements: RequirementSets;
  /** Milliseconds that a request takes; the page waits for them, tests and the command line do not. */
  readonly latency: number;
  /** Names of quirks that are on when a document is opened. */
  readonly quirks: readonly string[];
}

const everywhere = { SharedRuntime: '1.1', AddinCommands: '1.1', DialogApi: '1.1' };
const perpetual = { AddinCommands: '1.1', DialogApi: '1.1' };
const web = { ...everywhere, WordApi: '1.9', WordApiOnline: '1.1' };

const desktop = { WordApi: '1.9', WordApiDesktop: '1.4', WordApiHiddenDocument: '1.5' };

/** By design on every host, as far as reports go. */
const byDesign = ['deleted-control-stays-listed', 'paragraph-takes-its-control', 'sole-child-takes-parent'];
/** Recorded of a running Word for Windows in 2026. */
const ofWindows = [...byDesign, 'tagging-is-tracked'];
const ofWeb = [
  ...byDesign,
  'deletions-in-text',
  'paste-drops-controls',
  'control-at-edge-fails',
  'undo-clears',
  'settings-of-other-host',
  'focus-goes-to-document',
];
/** Builds before 16.0.20027.41000 (office-js 6411, mended in June 2026). */
const ofOldWindows = [...byDesign, 'header-row-ignored'];

/**
 * Versions by host: the table of Word's requirement sets in Microsoft's reference. Comments, notes and tracking go by
 * `WordApiOnline 1.1` in the npm build of the library and by `WordApi 1.4` and `1.5` in the typings: both are advertised.
 * Hidden documents are of Windows and the Mac only; Office 2021 has those of WordApi 1.3.
 */
export const profiles: readonly DeskProfile[] = [
  { name: 'web', title: 'Word on the web', requirements: web, latency: 100, quirks: ofWeb },
  {
    name: 'windows',
    title: 'Word for Windows',
    requirements: { ...everywhere, ...desktop },
    latency: 10,
    quirks: ofWindows,
  },
  {
    name: 'mac',
    title: 'Word for Mac',
    requirements: { ...everywhere, ...desktop },
    latency: 20,
    quirks: [...byDesign, 'control-round-paragraph', 'local-ids-move'],
  },
  {
    name: 'ipad',
    title: 'Word for iPad',
    requirements: { DialogApi: '1.1', WordApi: '1.9', WordApiDesktop: '1.2' },
    latency: 30,
    quirks: [...byDesign, 'small-slices', 'replacing-never-answers', 'custom-xml-fails'],
  },
  {
    name: 'ltsc-2024',
    title: 'Office LTSC 2024',
    requirements: { ...perpetual, WordApi: '1.8', WordApiDesktop: '1.1', WordApiHiddenDocument: '1.5' },
    latency: 10,
    quirks: [...ofOldWindows, 'local-ids-missing'],
  },
  {
    name: 'ltsc-2021',
    title: 'Office 2021',
    requirements: { ...perpetual, WordApi: '1.3', WordApiHiddenDocument: '1.3' },
    latency: 10,
    quirks: ofOldWindows,
  },
  {
    name: 'read-only',
    title: 'Word on the web, viewing',
    requirements: web,
    latency: 100,
    quirks: [...ofWeb, 'writes-refused'],
  },
  {
    name: 'comments-only',
    title: 'Word on the web, comments only',
    requirements: web,
    latency: 100,
    quirks: [...ofWeb, 'only-comments-taken'],
  },
];

export const findProfile = (name: string): DeskProfile | undefined =>
  profiles.find((profile) => profile.name === name);

const [first] = profiles;
if (!first) throw new Error('The desk has no profile');
export const defaultProfile: DeskProfile = first;
