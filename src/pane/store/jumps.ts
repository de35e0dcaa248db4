import { findWitness, objectionTo, witnessOf, type Evidence, type Report, type Witness } from '../../report';
import type { Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import { textsOf } from './locate';
import { forJumping, stoppably } from './patience';
import type { Reader } from './reader';
import type { StateCell } from './state';

type InLane = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Shows places in Word. */
export class Jumps {
  /** Where the last step leads, as long as Word has not shown it. */
  private stepTo: number | null = null;

  constructor(
    private readonly host: WordHost,
    private readonly reader: Reader,
    private readonly state: StateCell,
    private readonly inLane: InLane,
  ) {}

  async toParagraph(index: number): Promise<void> {
    const { report } = this.state.get();
    if (!report) return;
    const witness = witnessOf(report.snapshot, index);
    const again = (): void => {
      const now = this.state.get().report;
      void this.toParagraph((now && findWitness(witness, textsOf(now))) ?? index);
    };
    await this.inLane(() => this.jump(() => this.host.goToParagraph(witness), again));
  }

  /** By the tag where that names one place only: this needs no list of the paragraphs. */
  async toEvidence(evidence: Evidence): Promise<void> {
    const controls = this.state.get().report?.snapshot.controls ?? [];
    const control = controls[evidence.control];
    const isOnlyOne = controls.filter(({ tag }) => tag === control?.tag).length === 1;
    if (!control || !isOnlyOne || control.paragraphs.length !== 1) return this.toParagraph(evidence.index);
    const again = (): void => void this.toEvidence(evidence);
    await this.inLane(() => this.jump(() => this.host.goToTag(control.tag), again));
  }

  /**
   * Goes to the next paragraph that can be tagged, or the one before. The pane shows it at once and Word as soon as it
   * can: of several steps in a row only the last is asked of Word.
   */
  async step(direction: 1 | -1): Promise<void> {
    const { report, cursor } = this.state.get();
    if (!report) return;
    const target = nextTaggable(report, cursor?.selected ?? [], direction);
    if (target === null) {
      const text = direction === 1 ? wording.pass.isLast : wording.pass.isFirst;
      this.state.set({ notice: { kind: 'done', text, detail: '', retry: null, undo: null } });
      return;
    }
    const witness = witnessOf(report.snapshot, target);
    this.show(target, witness);
    const isWaiting = this.stepTo !== null;
    this.stepTo = target;
    this.reader.isCursorHeld = true;
    if (!isWaiting) await this.inLane(() => this.followSteps());
  }

  private show(index: number, witness: Witness): void {
    this.state.set({
      cursor: {
        witness: { ...witness, texts: [witness.text] },
        place: { kind: 'found', index, isChanged: false },
        selected: [index],
      },
    });
  }

  private async followSteps(): Promise<void> {
    const { report } = this.state.get();
    const target = this.stepTo;
    this.stepTo = null;
    if (!report || target === null) return;
    const witness = this.shownWitness(report, target);
    const again = (): void => void this.toParagraph(target);
    await this.jump(() => this.host.goToParagraph(witness), again);
  }

  private async jump(work: () => Promise<Outcome>, again: () => void): Promise<void> {
    const outcome = await stoppably(this.state, work(), forJumping);
    if (outcome.kind === 'done') {
      await this.lookAround();
      return;
    }
    const { reason: text } = outcome;
    const detail = outcome.kind === 'failed' ? outcome.detail : '';
    this.state.set({ notice: { kind: outcome.kind, text, detail, retry: again, undo: null } });
    this.reader.isCursorHeld = this.stepTo !== null;
    if (outcome.kind === 'refused') await this.reader.readAll();
  }

  /** Unless a further step has shown its paragraph already. */
  private async lookAround(): Promise<void> {
    this.reader.isCursorHeld = this.stepTo !== null;
    if (this.stepTo === null) await this.reader.readCursor();
  }

  /** The paragraph that the step has shown: where the report was read again since, it may have another index. */
  private shownWitness(report: Report, target: number): Witness {
    const place = this.state.get().cursor?.place;
    return witnessOf(report.snapshot, place?.kind === 'found' ? place.index : target);
  }
}

function nextTaggable(report: Report, selected: readonly number[], direction: 1 | -1): number | null {
  const { length } = report.snapshot.paragraphs;
  const from = direction === 1 ? (selected.at(-1) ?? -1) : (selected[0] ?? length);
  for (let index = from + direction; index >= 0 && index < length; index += direction)
    if (objectionTo(report, index) === null && report.outline.regions[index] !== 'appendix') return index;
  return null;
}
