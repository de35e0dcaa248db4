import { nearest, type DocxDocument } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import type { Body } from './body';
import type { ContentControlCollection } from './content-control-collection';
import { ModelContext, type ModelProfile } from './context';
import { Factory } from './factory';
import type { SectionCollection } from './section';

/** What the open document and one that is only being made have in common. */
export abstract class DocumentContent extends HostObject {
  protected readonly context: ModelContext;
  protected isSaved = true;

  constructor(
    readonly docx: DocxDocument,
    profile: ModelProfile,
  ) {
    super();
    this.context = new ModelContext(docx, profile);
    this.context.factory = new Factory(this.context);
  }

  get Saved(): boolean {
    return this.isSaved;
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
