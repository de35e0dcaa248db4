import { profiles, type DeskProfile } from '../profiles';
import type { RequestStats } from '../desk';
import type { Quirk } from '../quirks';
import { element } from './element';
import { QuirkList } from './quirk-list';

interface ToolbarActions {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onProfile: (profile: DeskProfile) => void;
  readonly onQuirk: (quirk: Quirk, isOn: boolean) => void;
  readonly onTrack: (isOn: boolean) => void;
  /** Settles all tracked changes. */
  readonly onSettle: (verdict: 'accept' | 'reject') => void;
}

/** What a document is opened with. */
interface Opened {
  readonly profile: DeskProfile;
  readonly quirksOn: readonly Quirk[];
  readonly isTracking: boolean;
}

const docxType = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opening, saving, which Word this stands for with which quirks, and what the add-in has asked of it. */
export class Toolbar {
  private readonly name = element('strong', 'file-name');
  private readonly traffic = element('output', 'traffic', { title: 'What the add-in has asked of Word' });
  private readonly alert = element('p', 'alert');
  private readonly profile = element('select', '', { ariaLabel: 'Word' });
  private readonly quirks: QuirkList;
  private readonly track = element('input', '', { type: 'checkbox' });
  private readonly made = element('button', 'button', {
    type: 'button',
    hidden: true,
    textContent: 'Show the new document',
  });
  readonly root: HTMLElement;

  constructor(actions: ToolbarActions) {
    this.quirks = new QuirkList(actions.onQuirk);
    const file = element('input', '', { type: 'file', accept: docxType });
    const open = element('label', 'button', {}, 'Open a .docx …', file);
    const save = element('button', 'button', { type: 'button', onclick: actions.onSave }, 'Save as .docx');
    for (const { name, title } of profiles)
      this.profile.append(element('option', '', { value: name }, title));
    this.alert.setAttribute('role', 'alert');
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) actions.onOpen(chosen);
      file.value = '';
    });
    this.profile.addEventListener('change', () => {
      const chosen = profiles.find(({ name }) => name === this.profile.value);
      if (chosen) actions.onProfile(chosen);
    });
    const parts = [
      open,
      save,
      ...this.review(actions),
      this.made,
      this.name,
      this.profile,
      this.quirks.root,
      this.traffic,
    ];
    const bar = element('div', 'bar', {}, ...parts);
    this.root = element('header', 'toolbar', {}, bar, this.alert);
  }

  /** What Word's Review tab has of tracked changes. */
  private review({ onTrack, onSettle }: ToolbarActions): HTMLElement[] {
    this.track.addEventListener('change', () => onTrack(this.track.checked));
    const settle = (verdict: 'accept' | 'reject', text: string): HTMLElement =>
      element('button', 'button', { type: 'button', onclick: () => onSettle(verdict) }, text);
    return [
      element('label', 'button', {}, this.track, ' Track changes'),
      settle('accept', 'Accept all'),
      settle('reject', 'Reject all'),
    ];
  }

  showOpen(name: string, { profile, quirksOn, isTracking }: Opened): void {
    this.name.textContent = name;
    this.track.checked = isTracking;
    this.made.hidden = true;
    this.quirks.show(quirksOn);
    this.showProfile(profile);
    this.showTraffic({ requests: 0, cleanUps: 0, bytes: 0 });
    this.showAlert('');
  }

  showProfile({ name }: DeskProfile): void {
    this.profile.value = name;
  }

  showTraffic({ requests, cleanUps, bytes }: RequestStats): void {
    const kilobytes = Math.ceil(bytes / 1000).toLocaleString('en-GB');
    this.traffic.textContent = `${requests} requests, ${cleanUps} clean-ups, ${kilobytes} kB`;
  }

  /** Word opens a new document in a window of its own; here it waits behind a button, and the old one stays till then. */
  showNew(onShow: () => void): void {
    this.made.onclick = onShow;
    this.made.hidden = false;
  }

  /** A sentence on what went wrong; the empty text takes it away. */
  showAlert(sentence: string): void {
    this.alert.textContent = sentence;
    this.alert.hidden = sentence === '';
  }
}
