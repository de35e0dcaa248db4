import {
  latest,
  ownKeys,
  savedKey,
  storeNamespace,
  valuesOf,
  type KeptSetting,
  type KeptSettings,
} from '../snapshot/store';
import type { SettingPlan } from './plan';

/**
 * With another value of a setting, saved later than the one before it, also where a clock was ahead. What was never dated, by an
 * earlier version, is dated now.
 */
export function withSetting(
  kept: KeptSettings,
  { key, value }: Pick<SettingPlan, 'key' | 'value'>,
  now: Date,
): KeptSettings {
  const before = kept.get(key)?.saved ?? '';
  const time = now.toISOString();
  const saved = time > before ? time : timeAfter(before);
  const dated = [...kept].map(([name, one]): [string, KeptSetting] => [
    name,
    { value: one.value, saved: one.saved || time },
  ]);
  return new Map([...dated, [key, { value, saved }]]);
}

const timeAfter = (time: string): string =>
  time === latest ? latest : new Date(Date.parse(time) + 1).toISOString();

/** What is to be in the document's settings, by name. */
export function settingsToSave(kept: KeptSettings): Record<string, unknown> {
  const own = [...kept].filter(([key]) => ownKeys.includes(key));
  return { ...valuesOf(kept), [savedKey]: Object.fromEntries(own.map(([key, { saved }]) => [key, saved])) };
}

/**
 * The XML of the part. It has no declaration: Word for Windows took no XML that began with one (office-js 1643).
 */
export function writeStore(kept: KeptSettings): string {
  const settings = [...kept].map(
    ([key, { value, saved }]) =>
      `<setting key="${key}" saved="${saved}">${escapeXml(jsonOf(value))}</setting>`,
  );
  return `<store xmlns="${storeNamespace}">${settings.join('')}</store>`;
}

/** JSON escapes what XML cannot hold, but for two characters and the controls from U+007F on. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const escapeXml = (text: string): string => text.replace(/[&<>]/gu, (c) => `&#${c.charCodeAt(0)};`);
