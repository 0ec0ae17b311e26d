import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { moduleExports, moduleImports } from './module.mjs';

const listed = readFileSync(resolve(root, 'wasm/exports.txt'), 'utf8').split('\n').filter(Boolean).sort();

test('the header declares exactly the listed functions', () => {
  const header = readFileSync(resolve(root, 'wasm/abi.h'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const declared = [...header.matchAll(/\b(haechi_\w+)\(/g)].map((match) => match[1]);
  assert.deepEqual(declared.sort(), listed);
});

test('the module exports exactly the listed functions, its memory and its initialiser', () => {
  const functions = moduleExports.filter(({ kind }) => kind === 'function').map(({ name }) => name);
  assert.deepEqual(functions.sort(), ['_initialize', ...listed].sort());
  assert.deepEqual(
    moduleExports.filter(({ kind }) => kind !== 'function').map(({ name }) => name),
    ['memory'],
  );
});

test('the module imports nothing, so it can reach nothing but its memory', () => {
  assert.deepEqual(moduleImports, []);
});
