// node join-data.mjs IN.wasm OUT.wasm: puts the module's data back into one piece. wasm-opt cuts it at every run of zeros and
// gives each of the thousands of pieces a header; compressed, zeros cost nothing and the headers several kilobytes.
import { readFileSync, writeFileSync } from 'node:fs';

const kDataCount = 12,
  kData = 11,
  kI32Const = 0x41,
  kEnd = 0x0b;

const [, , from, to] = process.argv;
const bytes = readFileSync(from);
let at = 8; // behind the magic number and the version

function unsigned() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

function encoded(value, isSigned = false) {
  const out = [];
  for (;;) {
    const low = value & 0x7f;
    value = isSigned ? value >> 7 : value >>> 7;
    const last = value === 0 && !(isSigned && low & 0x40);
    out.push(last ? low : low | 0x80);
    if (last) return Buffer.from(out);
  }
}

function expect(byte, what) {
  if (bytes[at++] !== byte)
    throw new Error(`${from}: ${what} at byte ${at - 1}; join-data.mjs knows only segments with a constant address`);
}

/** The data section's segments as [address, bytes]. */
function segments() {
  return Array.from({ length: unsigned() }, () => {
    expect(0, 'a passive segment');
    expect(kI32Const, 'an address that is reckoned');
    const address = unsigned(); // below 1 GiB: a signed number reads the same
    expect(kEnd, 'an address that is reckoned');
    const size = unsigned();
    at += size;
    return [address, bytes.subarray(at - size, at)];
  });
}

function joined(list) {
  const begin = Math.min(...list.map(([address]) => address));
  const end = Math.max(...list.map(([address, data]) => address + data.length));
  const data = Buffer.alloc(end - begin);
  for (const [address, piece] of list) piece.copy(data, address - begin);
  return Buffer.concat([
    Buffer.from([1, 0, kI32Const]),
    encoded(begin, true),
    Buffer.from([kEnd]),
    encoded(data.length),
    data,
  ]);
}

const out = [bytes.subarray(0, at)];
while (at < bytes.length) {
  const begin = at;
  const id = bytes[at++];
  const size = unsigned();
  const end = at + size;
  if (id === kData) {
    const section = joined(segments());
    out.push(Buffer.from([kData]), encoded(section.length), section);
  } else if (id !== kDataCount) {
    out.push(bytes.subarray(begin, end));
  }
  at = end;
}
writeFileSync(to, Buffer.concat(out));
