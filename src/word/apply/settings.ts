import { settingNames, settingsToSave, withSetting, type KeptSettings, type SettingPlan } from '../../report';
import type { Store } from '../read/store';
import { done, failureOf, type Outcome } from './outcome';

/**
 * Keeps a setting in the document, in its settings and in the custom XML part: one host reads only these, another only that. It is done
 * where one of them took it. The settings go first, for they ask nothing of Word that could fail to answer.
 */
export async function applySetting(plan: SettingPlan, store: Store): Promise<Outcome> {
  await store.ensureRead();
  const kept = withSetting(store.kept, plan, new Date());
  const inSettings = await saveInSettings(kept);
  return (await store.write(kept)) ? done : inSettings;
}

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
