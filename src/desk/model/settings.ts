import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { need } from './context';

/** Where the settings of the add-in are kept; a value is JSON text. */
export interface SettingStore {
  read(): ReadonlyMap<string, string>;
  write(settings: ReadonlyMap<string, string>): void;
}

/** `Word.Setting`. */
export class Setting extends HostObject {
  static override readonly wordType = 'Setting';
  static override readonly scalars = ['Key', 'Value'];

  constructor(
    private readonly store: SettingStore,
    readonly Key: string,
  ) {
    super();
  }

  get Value(): unknown {
    const text = this.store.read().get(this.Key);
    if (text === undefined) throw new HostError('ItemNotFound', 'The setting was deleted.', 'Setting.value');
    return JSON.parse(text) as unknown;
  }

  set Value(value: unknown) {
    this.store.write(new Map([...this.store.read(), [this.Key, JSON.stringify(value)]]));
  }

  Delete(): void {
    const settings = new Map(this.store.read());
    settings.delete(this.Key);
    this.store.write(settings);
  }
}

/** `Word.SettingCollection`: its indexer goes by the key. */
export class SettingCollection extends ItemCollection<Setting> {
  static override readonly wordType = 'SettingCollection';

  constructor(private readonly store: SettingStore) {
    super(() => [...store.read().keys()].map((key) => new Setting(store, key)));
  }

  override getItem(key: unknown): Setting | null {
    return this.GetItemOrNullObject(String(key));
  }

  GetItemOrNullObject(key: string): Setting | null {
    return this.store.read().has(key) ? new Setting(this.store, key) : null;
  }

  GetItem(key: string): Setting {
    return need(this.GetItemOrNullObject(key), 'SettingCollection.getItem');
  }

  Add(key: string, value: unknown): Setting {
    const setting = new Setting(this.store, key);
    setting.Value = value;
    return setting;
  }

  DeleteAll(): void {
    this.store.write(new Map());
  }
}
