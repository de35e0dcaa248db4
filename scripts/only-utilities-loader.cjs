/**
 * Leaves of office-js-helpers, whose build cannot be shaken, only the module of `Utilities` and what that needs: none of its sign-in
 * code, lodash or rxjs reaches the pane (docs/decisions/0003). Fails where a build is of another shape.
 */
module.exports = (source) => {
  const start = source.indexOf('/***/ "./');
  const end = source.lastIndexOf('/******/ });');
  const modules = new Map(
    source
      .slice(start, end)
      .split(/^(?=\/\*\*\*\/ "\.\/)/mu)
      .map((code) => [/"(.*?)"/u.exec(code)[1], code]),
  );
  const entry = [...modules.keys()].find((name) => name.endsWith('/helpers/utilities.ts'));
  const [, letter] = /__webpack_exports__, "(\w+)", function\(\) \{ return Utilities; \}/u.exec(
    modules.get(entry),
  );
  const needed = new Set([entry]);
  for (const name of needed)
    for (const [, other] of modules.get(name).matchAll(/__webpack_require__\("(\.\/.*?)"\)/gu))
      needed.add(other);
  const kept = [...needed]
    .map((name) => modules.get(name))
    .join('\n')
    .replace(/,\s*$/u, '\n');
  const head = source
    .slice(0, start)
    .replace(
      /return __webpack_require__\(.*\);/u,
      `return { Utilities: __webpack_require__("${entry}").${letter} };`,
    );
  return head + kept + source.slice(end);
};
