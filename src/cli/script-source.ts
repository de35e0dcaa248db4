import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction, constants } from 'node:vm';

type Start = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
) => Promise<void>;

/**
 * Evaluates a script that was pasted from anywhere: top-level `await` or none, JavaScript or TypeScript, `import`,
 * `require` or neither. Node alone decides by the file's name and the nearest package.json, and refuses `await` at the
 * top of most of them. Only a script that reads `import.meta` has to be a module to Node too.
 * @param path absolute, for messages, and for what the script imports
 * @throws SyntaxError where the text is neither JavaScript nor TypeScript
 */
export async function evaluateScript(path: string, source: string): Promise<void> {
  if (/\bimport\.meta\b/u.test(source)) {
    await import(/* webpackIgnore: true */ pathToFileURL(path).href);
    return;
  }
  const start = compile(path, source) ?? compileOrThrow(path, await toJavaScript(source));
  const module = { exports: {} };
  await start(module.exports, createRequire(path), module, path, dirname(path));
}

/** @returns null for what plain JavaScript outside a module can't hold: types, `import`, `export` */
function compile(path: string, source: string): Start | null {
  try {
    return compileOrThrow(path, source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The wrapper adds no line, so that a stack tells the lines of the script. */
const compileOrThrow = (path: string, source: string): Start =>
  compileFunction(
    `return (async () => {${source}\n})();`,
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename: path, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  ) as unknown as Start;

/** The compiler takes a third of a second to load: only scripts that need it pay. */
async function toJavaScript(source: string): Promise<string> {
  const { default: typescript } = await import('typescript');
  const { ModuleKind, ScriptTarget, transpileModule } = typescript;
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
  return transpileModule(source, { compilerOptions }).outputText;
}
