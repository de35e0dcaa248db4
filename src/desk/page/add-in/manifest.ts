import { descendants } from '../../../ooxml/xml/dom';
import { parseXml } from '../../../ooxml/xml/parse';

/** What opens the pane: a button of the ribbon, or an entry of a menu. */
export interface AddInCommand {
  readonly label: string;
  /** What Word shows while the pointer rests on it. */
  readonly description: string;
  /** The address of a picture of 16 pixels. */
  readonly icon: string;
}

/** The add-in as its manifest has it. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  /** The address of the pane. */
  readonly pane: string;
  readonly button: AddInCommand;
  readonly selectionMenu: AddInCommand;
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

const attribute = (element: Element, name: string): string => element.getAttributeNS(null, name) ?? '';

const named = (within: Node, name: string): Element[] =>
  descendants(within as Element, ({ localName }) => localName === name);

/** What Word would show of a manifest. @throws where it lacks something, or names a resource that is not there */
export class Manifest {
  private readonly root: Element;
  private readonly resources: ReadonlyMap<string, string>;

  constructor(xml: string) {
    this.root = parseXml(xml).documentElement;
    const [resources] = named(this.root, 'Resources');
    this.resources = new Map(
      resources &&
        descendants(resources, (element) => attribute(element, 'id') !== '').map((element) => [
          attribute(element, 'id'),
          attribute(element, 'DefaultValue'),
        ]),
    );
  }

  get addIn(): AddIn {
    const button = this.command('PrimaryCommandSurface');
    return {
      id: this.need(this.root, 'Id').textContent ?? '',
      name: attribute(this.need(this.root, 'DisplayName'), 'DefaultValue'),
      pane: this.resource(this.need(this.need(this.root, 'Action'), 'SourceLocation')),
      button,
      selectionMenu: this.command('ContextMenu'),
    };
  }

  private command(extensionPoint: string): AddInCommand {
    const point = named(this.root, 'ExtensionPoint').find(
      (element) => element.getAttributeNS(schemaInstance, 'type') === extensionPoint,
    );
    if (!point) throw new Error(`The manifest has no ${extensionPoint}`);
    const control = this.need(point, 'Control');
    const icon = named(control, 'Image').find((image) => attribute(image, 'size') === '16');
    if (!icon) throw new Error(`The manifest has no small icon for ${extensionPoint}`);
    return {
      label: this.resource(this.need(control, 'Label')),
      description: this.resource(this.need(this.need(control, 'Supertip'), 'Description')),
      icon: this.resource(icon),
    };
  }

  private resource(element: Element): string {
    const id = attribute(element, 'resid');
    const value = this.resources.get(id);
    if (!value) throw new Error(`The manifest names ${id}, which is no resource of it`);
    return value;
  }

  private need(within: Element, name: string): Element {
    const [found] = named(within, name);
    if (!found) throw new Error(`The manifest has no ${name}`);
    return found;
  }
}
