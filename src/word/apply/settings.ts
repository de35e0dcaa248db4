import {
  settingNames,
  settingsToSave,
  withSetting,
  writeStore,
  type KeptSettings,
  type SettingPlan,
} from '../../report';
import type { Store } from '../read/store';
import { done, failureOf, type Outcome } from './outcome';

/**
 * Keeps a setting in the document, in its settings and in the custom XML part: one host reads only these, another only that. It is done
 * where one of them took it. The settings go first, for they ask nothing of Word that could fail to answer.
 */
export async function applySetting(plan: SettingPlan, store: Store): Promise<Outcome> {
  if (store.hasParts && !store.isRead) await sendWith(store, () => undefined);
  const kept = withSetting(store.kept, plan, new Date());
  const inSettings = await saveInSettings(kept);
  return (await writePart(kept, store)) ? done : inSettings;
}

/**
 * Writes the part and reads it back, in one request: on the web it was not always taken, and without an error (office-js 5910). One
 * that has gone since it was read is made again; of several one is left.
 * @returns whether it is in the document now
 */
async function writePart(kept: KeptSettings, store: Store): Promise<boolean> {
  if (!store.hasParts) return false;
  const { ids } = store;
  await sendWith(store, ({ document: { customXmlParts: parts } }) => {
    const [first, ...others] = ids.map((id) => parts.getItemOrNullObject(id));
    if (first) first.setXml(writeStore(kept));
    else parts.add(writeStore(kept));
    for (const other of others) other.delete();
  });
  if (ids.length > 0 && store.ids.length === 0) return writePart(kept, store);
  return [...kept].every(([key, { saved }]) => store.inPart.get(key)?.saved === saved);
}

/** Sends what is queued and reads the part after it; where that fails the part is as it was last read. */
const sendWith = (store: Store, queue: (context: Word.RequestContext) => void): Promise<void> =>
  Word.run((context) =>
    store.readWith(context, () => {
      queue(context);
      return { items: [] };
    }),
  );

/** By the Common API, which is there on every host; what was there before comes back where Word refuses. */
async function saveInSettings(kept: KeptSettings): Promise<Outcome> {
  const { settings } = Office.context.document;
  const before = Object.fromEntries(
    settingNames.map((name): [string, unknown] => [name, settings.get(name) as unknown]),
  );
  setAll(settings, settingsToSave(kept));
  try {
    await saveSettings(settings);
    return done;
  } catch (error) {
    setAll(settings, before);
    return failureOf(error);
  }
}

/** Sets each by its name, and takes out those that have no value. */
function setAll(settings: Office.Settings, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values))
    if (value === null || value === undefined) settings.remove(name);
    else settings.set(name, value);
}

const saveSettings = (settings: Office.Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
