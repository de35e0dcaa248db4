import { publish, startShared } from './shared-desk';

/** Runs once before the first browser test. */
export default async function setUp(): Promise<void> {
  publish(await startShared().catch((error: unknown) => ({ failure: String(error) })));
}
