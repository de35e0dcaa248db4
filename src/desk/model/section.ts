import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import { need, oneOf, type ModelContext } from './context';

const KINDS = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/** `Word.Section`. A header or footer that the file lacks is made when it is first written to. */
export class Section extends HostObject {
  static override readonly wordType = 'Section';
  static override readonly navigations = ['Body'];

  constructor(
    private readonly context: ModelContext,
    private readonly index: number,
  ) {
    super();
  }

  /** @unverified the body of a section is given as the whole main text; how hosts bound it is not documented */
  get Body(): Body {
    return this.context.factory.mainBody();
  }

  GetHeader(type: string): Body {
    return this.story('header', type);
  }

  GetFooter(type: string): Body {
    return this.story('footer', type);
  }

  private story(kind: 'header' | 'footer', type: string): Body {
    const wanted = oneOf(type, ['Primary', 'FirstPage', 'EvenPages'], `Section.get${kind}`);
    return this.context.factory.headerOrFooter(this.index, kind, KINDS[wanted]);
  }

  GetNextOrNullObject(): Section | null {
    return this.context.factory.sections().items()[this.index + 1] ?? null;
  }

  GetNext(): Section {
    return need(this.GetNextOrNullObject(), 'Section.getNext');
  }
}

/** `Word.SectionCollection`. */
export class SectionCollection extends ItemCollection<Section> {
  static override readonly wordType = 'SectionCollection';
}
