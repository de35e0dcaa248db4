import { decisionsKey, tagListKey, type SettingPlan } from '../../report';
import { done, failureOf, type Outcome } from './outcome';

const keys = [decisionsKey, tagListKey];

/**
 * The document's settings of this add-in, by the Common API: it is there on every host, `Word.Document.settings` only
 * from WordApi 1.4 on, and both are kept in the file.
 */
export const readSettings = (): Record<string, unknown> =>
  Object.fromEntries(
    keys.flatMap((key): [string, unknown][] => {
      const value: unknown = Office.context.document.settings.get(key);
      return value === null || value === undefined ? [] : [[key, value]];
    }),
  );

/** Keeps a setting in the document; what was there before comes back where Word refuses. */
export async function applySetting({ key, value }: SettingPlan): Promise<Outcome> {
  const { settings } = Office.context.document;
  const before: unknown = settings.get(key);
  settings.set(key, value);
  try {
    await saveSettings(settings);
    return done;
  } catch (error) {
    if (before === null || before === undefined) settings.remove(key);
    else settings.set(key, before);
    return failureOf(error);
  }
}

const saveSettings = (settings: Office.Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
