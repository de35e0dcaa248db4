import { nearest, type DocxDocument } from '../../ooxml';
import { HostObject } from '../host-object';
import type { Body } from './objects/body';
import type { ContentControlCollection } from './objects/content-control';
import { type ModelEvents, type ModelProfile } from './core/context';
import { ObjectContext } from './objects/factory';
import type { SectionCollection } from './objects/section';

/** What the open document and one that is only being made have in common. */
export abstract class DocumentContent extends HostObject {
  protected readonly context: ObjectContext;

  constructor(
    readonly docx: DocxDocument,
    profile: ModelProfile,
    events: ModelEvents,
  ) {
    super();
    this.context = new ObjectContext(docx, profile, events);
  }

  get Body(): Body {
    return this.context.factory.mainBody();
  }

  /** Every control of the main text, nested ones included. */
  get ContentControls(): ContentControlCollection {
    const isListed = (node: Element) => this.context.profile.listsControlsInTables || !nearest(node, 'tbl');
    return this.context.factory.controls(() => this.docx.controlNodes().filter(isListed));
  }

  get Sections(): SectionCollection {
    return this.context.factory.sections();
  }
}
