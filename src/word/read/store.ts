import {
  emptyPart,
  keptInSettings,
  newestSettings,
  readStore,
  storeNamespace,
  valuesOf,
  type DocumentFacts,
  type KeptSettings,
  type StoredPart,
} from '../../report';
import { syncAllButLast, valueIfLoaded } from '../apply/outcome';
import type { Capabilities } from './capabilities';

/** What was asked for the custom XML parts of our namespace. */
interface Question {
  readonly parts: Word.CustomXmlPartScopedCollection;
  /** Null where there is not exactly one. */
  readonly xml: OfficeExtension.ClientResult<string | null>;
}

function ask({ document }: Word.RequestContext): Question {
  const parts = document.customXmlParts.getByNamespace(storeNamespace);
  parts.load({ id: true });
  return { parts, xml: parts.getOnlyItemOrNullObject().getXml() };
}

/** The parts, or null where the host failed at them. Where there is none, the web once gave no items (office-js 6673). */
const partsOf = ({ parts }: Question): readonly Word.CustomXmlPart[] | null =>
  valueIfLoaded(() => (parts.items as Word.CustomXmlPart[] | undefined) ?? []);

/** What each part says, or null where the host fails at it. Several, which co-authors may make, take one request more. */
async function textsOf(
  context: Word.RequestContext,
  parts: readonly Word.CustomXmlPart[],
  { xml }: Question,
): Promise<string[] | null> {
  if (parts.length === 0) return [];
  const only = parts.length === 1 ? valueIfLoaded(() => xml.value) : null;
  if (only !== null) return [only];
  const texts = parts.map((part) => part.getXml());
  try {
    await context.sync();
  } catch {
    return null;
  }
  return texts.map(({ value }) => value);
}

/**
 * What the author decided, as the document keeps it: in a custom XML part (WordApi 1.4), for what the desktop saves in settings is not
 * read on the web (office-js 6095), and in settings, for the part fails on the iPad (5500). Of each setting the newer counts.
 */
export class Store {
  private mayAnswer: boolean;
  private hasAnswered = false;
  private foundIds: readonly string[] = [];
  private part: StoredPart = emptyPart;

  constructor({ customXml }: Capabilities) {
    this.mayAnswer = customXml;
  }

  /** Of which setting what is valid, the part as it was last read. */
  get kept(): KeptSettings {
    return newestSettings(this.part.kept, inSettings());
  }

  /** Whether this host has custom XML parts, as far as it has answered. */
  get hasParts(): boolean {
    return this.mayAnswer;
  }

  /** Whether the part was read. */
  get isRead(): boolean {
    return this.hasAnswered;
  }

  /** The ids of our parts, of which there should be one. */
  get ids(): readonly string[] {
    return this.foundIds;
  }

  get inPart(): KeptSettings {
    return this.part.kept;
  }

  get facts(): Pick<DocumentFacts, 'settings' | 'isStoreDamaged'> {
    return { settings: valuesOf(this.kept), ...(!this.part.isWhole && { isStoreDamaged: true }) };
  }

  /**
   * Sends a request with the question for the part as its last actions. A host that fails at it does not take along what
   * `queue` asks for, of which it returns one collection; what failed before it ever answered is not asked again.
   */
  async readWith(
    context: Word.RequestContext,
    queue: () => { readonly items: readonly unknown[] },
  ): Promise<void> {
    const needed = queue();
    if (!this.mayAnswer) return context.sync();
    const question = ask(context);
    try {
      await syncAllButLast(context, needed);
    } catch (error) {
      return this.readWithout(error, async () => {
        queue();
        await context.sync();
      });
    }
    await this.take(context, question);
  }

  /** Some hosts lose a whole request by one action that they fail at. Where it fails without as well, it was not the part's fault. */
  private async readWithout(error: unknown, again: () => Promise<void>): Promise<void> {
    try {
      await again();
    } catch {
      throw error;
    }
    this.mayAnswer = this.hasAnswered;
  }

  /** Takes the answer; what was known stays where there is none. */
  private async take(context: Word.RequestContext, question: Question): Promise<void> {
    const found = partsOf(question);
    const texts = found && (await textsOf(context, found, question));
    if (!found || !texts) {
      this.mayAnswer = this.hasAnswered;
      return;
    }
    const parts = texts.map(readStore);
    this.hasAnswered = true;
    this.foundIds = found.map(({ id }) => id);
    this.part = {
      kept: newestSettings(...parts.map(({ kept }) => kept)),
      isWhole: parts.every(({ isWhole }) => isWhole),
    };
  }
}

const inSettings = (): KeptSettings =>
  keptInSettings((name) => Office.context.document.settings.get(name) as unknown);
