import { hexadecimal, showControls } from '../report';

/** Prints lines; what a document or a file's name holds of control characters is shown and never obeyed. */
export const printLines = (lines: readonly string[]): void =>
  console.log(lines.map((line) => showControls(line)).join('\n'));

/** Says on standard error, in one line, what went wrong. */
export const complain = (line: string): void => console.error(showControls(line));

/** A value as JSON that reads back the same, with every control character escaped. */
export const jsonText = (value: unknown): string =>
  showControls(JSON.stringify(value, null, 2), (control) =>
    control === '\n' ? control : `\\u${hexadecimal(control)}`,
  );
