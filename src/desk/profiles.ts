import type { RequirementSets } from './protocol/api-gate';

/** A host that the desk stands for: what it advertises, and how it behaves where hosts differ. */
export interface DeskProfile {
  readonly name: string;
  /** For people: "Word on the web". */
  readonly title: string;
  readonly requirements: RequirementSets;
  /** Milliseconds that a request takes; the page waits for them, tests and the command line do not. */
  readonly latency: number;
  /** Whether `Paragraph.text` holds text that is deleted as a tracked change (office-js 1267 and 5286, on the web). */
  readonly textHoldsDeletions: boolean;
  /**
   * What `insertContentControl` on a paragraph makes: within its mark, or around it. Reports differ (office-js 3176 and
   * 4975), so that everything has to work with both.
   */
  readonly controlShape: 'inline' | 'paragraph';
}

const everywhere = { SharedRuntime: '1.1', AddinCommands: '1.1', DialogApi: '1.1' };

/**
 * Versions by host: the table of Word's requirement sets in Microsoft's reference. Comments, notes and tracking go by
 * `WordApiOnline 1.1` in the npm build of the library and by `WordApi 1.4` and `1.5` in the typings: both are advertised.
 */
export const profiles: readonly DeskProfile[] = [
  {
    name: 'web',
    title: 'Word on the web',
    requirements: { ...everywhere, WordApi: '1.9', WordApiOnline: '1.1' },
    latency: 100,
    textHoldsDeletions: true,
    controlShape: 'inline',
  },
  {
    name: 'windows',
    title: 'Word for Windows',
    requirements: { ...everywhere, WordApi: '1.9', WordApiDesktop: '1.4' },
    latency: 10,
    textHoldsDeletions: false,
    controlShape: 'inline',
  },
  {
    name: 'mac',
    title: 'Word for Mac',
    requirements: { ...everywhere, WordApi: '1.9', WordApiDesktop: '1.4' },
    latency: 20,
    textHoldsDeletions: false,
    controlShape: 'paragraph',
  },
  {
    name: 'ipad',
    title: 'Word for iPad',
    requirements: { DialogApi: '1.1', WordApi: '1.9', WordApiDesktop: '1.2' },
    latency: 30,
    textHoldsDeletions: false,
    controlShape: 'inline',
  },
  {
    name: 'ltsc-2024',
    title: 'Office LTSC 2024',
    requirements: { AddinCommands: '1.1', DialogApi: '1.1', WordApi: '1.8', WordApiDesktop: '1.1' },
    latency: 10,
    textHoldsDeletions: false,
    controlShape: 'inline',
  },
  {
    name: 'ltsc-2021',
    title: 'Office 2021',
    requirements: { AddinCommands: '1.1', DialogApi: '1.1', WordApi: '1.3' },
    latency: 10,
    textHoldsDeletions: false,
    controlShape: 'inline',
  },
];

export const findProfile = (name: string): DeskProfile | undefined =>
  profiles.find((profile) => profile.name === name);

const [web] = profiles;
if (!web) throw new Error('The desk has no profile');
export const defaultProfile: DeskProfile = web;
