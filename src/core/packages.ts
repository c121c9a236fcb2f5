/** Packages that few inputs need. */

/**
 * Loads a package. Not `import()`, which the code that V8 keeps has no way to, and which would make every reader wait;
 * Node's module loader itself is asked for only here.
 */
export function loadPackage<T>(name: string): T {
  return process.getBuiltinModule('node:module').createRequire(import.meta.url)(name) as T
}
