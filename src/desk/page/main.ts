import samplePath from '../../../assets/sample/sample-report.docx';
import { DocxError } from '../../ooxml';
import { defaultProfile, type DeskProfile } from '../profiles';
import { ribbonButton, SelectionMenu } from './add-in/commands';
import { Manifest, type AddIn } from './add-in/manifest';
import styles from './desk.css';
import { element } from './element';
import { Session } from './session';
import { Toolbar } from './toolbar';

const sampleName = 'sample-report.docx';
/** What the desk calls a document that the add-in has made. */
const newName = 'new-document.docx';

interface OpenDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Whether it holds what is in no file yet. */
  readonly isChanged: boolean;
}

/** The desk's page: a toolbar, the document, and the pane beside it as in Word. */
class DeskPage {
  private readonly scroller = element('main', 'scroller', { ariaLabel: 'Open document' });
  private readonly pane = element('aside', 'pane', { ariaLabel: 'Task pane' });
  private readonly toolbar: Toolbar;
  private session: Session | null = null;
  /** What is open too and not shown, the next to be shown last: documents of the add-in's, and the report that they were made from. */
  private others: readonly OpenDocument[] = [];
  private name = sampleName;
  private profile = defaultProfile;

  constructor(
    root: HTMLElement,
    private readonly addIn: AddIn,
  ) {
    this.toolbar = new Toolbar({
      button: ribbonButton(addIn.button, () => this.session?.desk.enterFrame()),
      onOpen: (file) => void this.openFile(file),
      onSave: () => this.save(),
      onProfile: (profile) => this.changeProfile(profile),
      onQuirk: (quirk, isOn) => this.session?.desk.setQuirk(quirk, isOn),
      onTrack: (isOn) => this.session?.track(isOn),
      onSettle: (verdict) => this.session?.desk.model.user.settleChanges(verdict),
      onSwitch: () => this.switchDocuments(),
    });
    const menu = new SelectionMenu(addIn.selectionMenu, this.scroller, {
      isOffered: () => this.session?.hasSelection ?? false,
      onChoose: () => this.session?.desk.enterFrame(),
      onLeave: () => this.session?.desk.onFocusTaken(),
    });
    const columns = element('div', 'columns', {}, this.scroller, this.pane);
    root.append(this.toolbar.root, columns, menu.root);
    window.addEventListener('beforeunload', (event) => {
      if ([this.session, ...this.others].some((open) => open?.isChanged)) event.preventDefault();
    });
  }

  /** Shows a document in place of the one before; a file that cannot be opened is told, and the old one stays. */
  private show({ bytes, name, isChanged }: OpenDocument, profile: DeskProfile): void {
    try {
      const { scroller, pane } = this;
      const onStats = this.toolbar.showTraffic.bind(this.toolbar);
      const onOpenDocument = (made: Uint8Array): void => this.announce(made);
      const { addIn } = this;
      const session = new Session({ bytes, profile, addIn, scroller, pane, onStats, onOpenDocument });
      this.session?.close();
      session.isChanged = isChanged;
      Object.assign(this, { session, name, profile });
      const { quirksOn, model } = session.desk;
      const isTracking = model.ChangeTrackingMode !== 'Off';
      this.toolbar.showOpen(name, { profile, quirksOn, isTracking });
    } catch (error) {
      if (!(error instanceof DocxError)) throw error;
      this.toolbar.showAlert(`${name}: ${error.message}`);
      this.toolbar.showProfile(this.profile);
    }
  }

  private open(bytes: Uint8Array, name: string): void {
    this.show({ bytes, name, isChanged: false }, this.profile);
  }

  /** A new document that the add-in has opened: it is said at once, and the button to it has the focus. */
  private announce(bytes: Uint8Array): void {
    this.others = [...this.others, { bytes, name: newName, isChanged: true }];
    this.toolbar.showOther({
      sentence: 'The add-in has opened a new document.',
      action: 'Show the new document',
    });
  }

  private switchDocuments(): void {
    const { others, current } = this;
    const next = others.at(-1);
    if (!next || !current) return;
    this.others = [current, ...others.slice(0, -1)];
    this.show(next, this.profile);
    const { name } = this.others.at(-1) ?? current;
    this.toolbar.showOther({ sentence: `${name} is still open.`, action: `Back to ${name}` });
  }

  private get current(): OpenDocument | null {
    const { session, name } = this;
    return session && { bytes: session.desk.save(), name, isChanged: session.isChanged };
  }

  async openSample(): Promise<void> {
    const answer = await fetch(samplePath);
    if (!answer.ok) {
      this.toolbar.showAlert(`${sampleName} could not be loaded. Open a .docx of your own.`);
      return;
    }
    this.open(new Uint8Array(await answer.arrayBuffer()), sampleName);
  }

  private async openFile(file: File): Promise<void> {
    this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** What was written stays: the document goes over to the other Word as it is. */
  private changeProfile(profile: DeskProfile): void {
    if (this.current) this.show(this.current, profile);
  }

  private save(): void {
    if (!this.session) return;
    const bytes = new Uint8Array(this.session.save());
    const address = URL.createObjectURL(new Blob([bytes]));
    element('a', '', { href: address, download: this.name }).click();
    setTimeout(() => URL.revokeObjectURL(address));
  }
}

const root = document.getElementById('desk');
if (!root) throw new Error('The page lacks its #desk');
document.head.append(element('style', '', {}, styles));
/** The manifest says what Word shows of the add-in, and where its pane is. */
async function openDesk(root: HTMLElement): Promise<void> {
  const manifest = new Manifest(await (await fetch('manifest.xml')).text());
  await new DeskPage(root, manifest.addIn).openSample();
}

void openDesk(root);
