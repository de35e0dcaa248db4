/** Names of hosts and platforms as people know them, for About. */
export interface HostNames {
  readonly host: string;
  readonly platform: string;
}

/** By the helpers' own spelling, and by Office's for what they pass through. */
const platformNames: Readonly<Record<string, string>> = {
  PC: 'Windows',
  OFFICE_ONLINE: 'the web',
  OfficeOnline: 'the web',
  MAC: 'Mac',
  Mac: 'Mac',
  IOS: 'iPad',
  iOS: 'iPad',
  ANDROID: 'Android',
  Android: 'Android',
  Universal: 'Windows (mobile)',
};

/**
 * The only use of `@microsoft/office-js-helpers`: it is archived, and most of it does not do what its typings say
 * (docs/decisions/0003). `host` and `platform` are right once Office is ready; what they do not map is passed through.
 */
export async function readHostNames(): Promise<HostNames> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  const platform = String(Utilities.platform);
  const host = String(Utilities.host);
  return { host: host === 'WORD' ? 'Word' : host, platform: platformNames[platform] ?? platform };
}
