import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { newApp } from './support/package.ts';
import { ROOT } from './support/site.ts';

/** What is wrong with a file in the eyes of the compiler, as `tsc` of an app with the package says it. */
function faults(app: string, file: string, jsxImportSource: string, types?: string): string[] {
  const { folder } = newApp(app, 'jsx');
  if (types) {
    cpSync(join(ROOT, 'node_modules', types), join(folder, 'node_modules/@types/react'), { recursive: true });
  }
  const program = ts.createProgram([join(folder, file)], {
    jsx: jsxImportSource === 'solid-js' ? ts.JsxEmit.Preserve : ts.JsxEmit.ReactJSX,
    jsxImportSource,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
    const line = source ? source.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${source?.fileName.replace(folder, '') ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('the element in JSX', () => {
  it('has its attributes, events and methods typed in React 19', () => {
    assert.deepEqual(faults('react19', 'react.tsx', 'react'), []);
  });

  it('in React 18', () => {
    assert.deepEqual(faults('react18', 'react.tsx', 'react', '@types/react-18'), []);
  });

  it('in Preact', () => {
    assert.deepEqual(faults('preact', 'preact.tsx', 'preact'), []);
  });

  it('in Solid', () => {
    assert.deepEqual(faults('solid', 'solid.tsx', 'solid-js'), []);
  });

  it('and without JSX, with the package’s modules', () => {
    assert.deepEqual(faults('plain', 'plain.ts', 'react'), []);
  });

  it('has every attribute that the manifest lists, and no others', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'build/web/custom-elements.json'), 'utf8'));
    const listed = (manifest.modules[0].declarations[0].attributes as { name: string }[]).map(({ name }) => name);
    const source = readFileSync(join(ROOT, 'web/jsx/attributes.ts'), 'utf8');
    const body = /interface HaechiCheckAttributes \{([^}]*)\}/.exec(source)![1]!;
    const typed = [...body.matchAll(/^\s*'?([\w-]+)'?\?:/gm)].map((match) => match[1]!);
    assert.deepEqual(typed.sort(), listed.sort());
  });
});
