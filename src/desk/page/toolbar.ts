import { profiles, type DeskProfile } from '../profiles';
import type { RequestStats } from '../desk';
import type { Quirk } from '../quirks';
import { element } from './element';
import { QuirkList } from './quirk-list';

interface ToolbarActions {
  /** The add-in's own. */
  readonly button: HTMLElement;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onProfile: (profile: DeskProfile) => void;
  readonly onQuirk: (quirk: Quirk, isOn: boolean) => void;
  readonly onTrack: (isOn: boolean) => void;
  /** Settles all tracked changes. */
  readonly onSettle: (verdict: 'accept' | 'reject') => void;
  /** Shows the document that is open beside the one shown. */
  readonly onSwitch: () => void;
}

/** What a document is opened with. */
interface Opened {
  readonly profile: DeskProfile;
  readonly quirksOn: readonly Quirk[];
  readonly isTracking: boolean;
}

/** Another document that is open: what is said of it, and what its button is called. */
interface OtherDocument {
  readonly sentence: string;
  readonly action: string;
}

const docxType = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opening, saving, reviewing, which Word this plays; for developers its quirks and what the add-in has asked of it. */
export class Toolbar {
  private readonly name = element('h1', 'file-name');
  private readonly traffic = element('output', 'traffic', { title: 'What the add-in has asked of Word' });
  private readonly alert = element('p', 'alert', { role: 'alert' });
  private readonly profile = element('select', '');
  private readonly quirks: QuirkList;
  private readonly track = element('input', '', { type: 'checkbox' });
  private readonly otherText = element('span', '', { role: 'status' });
  private readonly switch = element('button', 'button', { type: 'button' });
  private readonly other = element('div', 'other', { hidden: true }, this.otherText, this.switch);
  readonly root: HTMLElement;

  constructor(actions: ToolbarActions) {
    this.quirks = new QuirkList(actions.onQuirk);
    this.switch.onclick = actions.onSwitch;
    const bar = element(
      'div',
      'bar',
      {},
      this.name,
      ...this.file(actions),
      ...this.review(actions),
      actions.button,
      this.word(actions),
      this.developers(),
    );
    this.root = element('header', 'toolbar', {}, bar, this.other, this.alert);
  }

  private file({ onOpen, onSave }: ToolbarActions): HTMLElement[] {
    const file = element('input', '', { type: 'file', accept: docxType });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) onOpen(chosen);
      file.value = '';
    });
    return [
      element('label', 'button', { title: 'A .docx from this computer' }, 'Open', file),
      element('button', 'button', { type: 'button', title: 'As a .docx', onclick: onSave }, 'Save'),
    ];
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

  private word({ onProfile }: ToolbarActions): HTMLElement {
    for (const { name, title } of profiles)
      this.profile.append(element('option', '', { value: name }, title));
    this.profile.addEventListener('change', () => {
      const chosen = profiles.find(({ name }) => name === this.profile.value);
      if (chosen) onProfile(chosen);
    });
    return element(
      'label',
      'word',
      { title: 'The desk is not Word: it plays one' },
      'Which Word ',
      this.profile,
    );
  }

  private developers(): HTMLElement {
    const summary = element('summary', 'button', {}, 'For developers');
    const panel = element('div', 'panel', {}, this.traffic, this.quirks.root);
    return element('details', 'developers', {}, summary, panel);
  }

  showOpen(name: string, { profile, quirksOn, isTracking }: Opened): void {
    this.name.textContent = name;
    this.track.checked = isTracking;
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

  /** Word opens a new document in a window of its own; here it is a key press away, and so is the old one afterwards. */
  showOther({ sentence, action }: OtherDocument): void {
    this.other.hidden = false;
    this.otherText.textContent = sentence;
    this.switch.textContent = action;
    this.switch.focus();
  }

  /** A sentence on what went wrong; the empty text takes it away. */
  showAlert(sentence: string): void {
    this.alert.textContent = sentence;
    this.alert.hidden = sentence === '';
  }
}
