import { HostObject } from '../../host-object';
import type { Body } from './body';
import { ItemCollection } from '../core/collection';
import type { ObjectContext } from './factory';

export class Section extends HostObject {
  static override readonly wordType = 'Section';

  constructor(
    private readonly context: ObjectContext,
    private readonly index: number,
  ) {
    super();
  }

  /** @unverified the body of a section is given as the whole main text; how hosts bound it is not documented */
  get Body(): Body {
    return this.context.factory.mainBody();
  }

  GetNextOrNullObject(): Section | null {
    return this.context.factory.sections().items()[this.index + 1] ?? null;
  }
}

export class SectionCollection extends ItemCollection<Section> {
  static override readonly wordType = 'SectionCollection';
}
