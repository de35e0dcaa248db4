import { decisionsKey, type DecidePlan } from '../report';
import { failureOf } from './failure';
import { done, type Outcome } from './outcome';

/**
 * The document's settings of this add-in, by the Common API: it is there on every host, `Word.Document.settings` only
 * from WordApi 1.4 on, and both are kept in the file.
 */
export function readSettings(): Record<string, unknown> {
  const value: unknown = Office.context.document.settings.get(decisionsKey);
  return value === null || value === undefined ? {} : { [decisionsKey]: value };
}

/** Keeps the author's decisions in the document; what was there before comes back where Word refuses. */
export async function applyDecision({ value }: DecidePlan): Promise<Outcome> {
  const { settings } = Office.context.document;
  const before: unknown = settings.get(decisionsKey);
  settings.set(decisionsKey, value);
  try {
    await saveSettings(settings);
    return done();
  } catch (error) {
    if (before === null || before === undefined) settings.remove(decisionsKey);
    else settings.set(decisionsKey, before);
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
