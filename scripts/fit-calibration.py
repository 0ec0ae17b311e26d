#!/usr/bin/env python3
"""Measures how often answers are right and writes core/judging/calibration_knots.h (needs numpy; a tool for maintainers, no
part of the build). To be run when the weights and the rules are final, on cases for which none of them was made.

    cmake --build build/native --target haechi-features
    scripts/fit-calibration.py build/native/tests/eval/haechi-features CASES.jsonl:BASE.hcb ...

Texts of several sentences are left out: their label is not that of a sentence. Prints the calibration error before, and after
by five-fold cross-validation, the mean of twenty drawings of the folds.
"""
import json
import pathlib
import subprocess
import sys

import numpy as np

OUT = pathlib.Path(__file__).resolve().parent.parent / 'core/judging/calibration_knots.h'
VERDICTS = ('supported', 'refuted', 'unknown')
WIDTH = 120  # of a line of the header
HEAD = """// How often answers are right. Made by scripts/fit-calibration.py, not by hand.
#ifndef HAECHI_JUDGING_CALIBRATION_KNOTS_H_
#define HAECHI_JUDGING_CALIBRATION_KNOTS_H_

namespace haechi::calibration {

/// A stated probability and how often answers that stated it were right; straight lines between.
struct Knot {
  float stated, right;
};
"""
TAIL = """
}  // namespace haechi::calibration

#endif  // HAECHI_JUDGING_CALIBRATION_KNOTS_H_
"""


def read(tool, spec):
    """(extracted, verdict, stated, right) of each text of one sentence."""
    file, base = spec.split(':')
    cases = {c['id']: c for c in map(json.loads, filter(str.strip, open(file, encoding='utf-8')))}
    lines = ''.join(json.dumps({'id': c['id'], 'text': c['text']}, ensure_ascii=False) + '\n' for c in cases.values())
    out = subprocess.run([tool, base], input=lines, capture_output=True, text=True, check=True).stdout
    rows = [r for r in map(json.loads, out.splitlines()) if r['sentences'] == 1 and r['checkable']]
    return [(r['extracted'], r['judged'][0], r['judged'][1], r['judged'][0] == cases[r['id']]['verdict']) for r in rows]


def calibration(answers, hits, most=4):
    """How often answers of a stated probability are right: isotonic regression (Zadrozny and Elkan 2002) by pooling adjacent
    violators, thinned to the middles of at most `most` blocks."""
    order = np.argsort(answers, kind='stable')
    p, hit = np.asarray(answers, float)[order], np.asarray(hits, float)[order]
    size = max(1, -(-len(p) // most))
    blocks = [[p[i:i + size].mean(), hit[i:i + size].sum(), len(hit[i:i + size])] for i in range(0, len(p), size)]
    k = 0
    while k + 1 < len(blocks):
        if blocks[k][1] / blocks[k][2] > blocks[k + 1][1] / blocks[k + 1][2]:
            (a, h, n), (b, g, m) = blocks[k], blocks.pop(k + 1)
            blocks[k] = [(a * n + b * m) / (n + m), h + g, n + m]
            k = max(k - 1, 0)
        else:
            k += 1
    right = np.maximum.accumulate([(h + 1) / (n + 2) for _, h, n in blocks])  # small blocks are drawn to one half
    return [(raw, share) for (raw, _, _), share in zip(blocks, right)]


def knots_of(rows):
    """Knots by (extracted, verdict); None for what no answer showed."""
    return {(e, v): calibration([r[2] for r in part], [r[3] for r in part])
            for e in (False, True) for v in VERDICTS
            for part in [[r for r in rows if r[0] == e and r[1] == v]] if part}


def calibrated(row, knots):
    extracted, verdict, stated, _ = row
    if (extracted, verdict) not in knots:
        return stated
    return float(np.interp(stated, *zip(*knots[extracted, verdict])))


def error(p, hit, width=.1):
    """Expected calibration error (Naeini et al. 2015) over equal bins."""
    p, hit = np.array(p), np.array(hit, float)
    bins = np.minimum((p / width).astype(int), int(1 / width) - 1)
    return sum(abs(p[bins == b].mean() - hit[bins == b].mean()) * (bins == b).mean() for b in set(bins))


def cross_validated(rows, seed):
    fold = np.random.RandomState(seed).randint(0, 5, len(rows))
    after = [0.0] * len(rows)
    for k in range(5):
        knots = knots_of([r for r, f in zip(rows, fold) if f != k])
        for i in np.where(fold == k)[0]:
            after[i] = calibrated(rows[i], knots)
    return after


def report(rows):
    runs = [cross_validated(rows, seed) for seed in range(20)]  # one drawing of folds errs by as much as it measures
    for extracted in (False, True):
        part = [i for i, r in enumerate(rows) if r[0] == extracted]
        if part:
            hits = [rows[i][3] for i in part]
            print(f"{'extracted' if extracted else 'written'}: {len(part)} answers, calibration error as stated "
                  f"{error([rows[i][2] for i in part], hits):.3f}, cross-validated "
                  f"{np.mean([error([after[i] for i in part], hits) for after in runs]):.3f}")


def line(extracted, verdict, knots):
    """As clang-format lays it out."""
    head = f"inline constexpr Knot k{'Extracted' if extracted else 'Written'}{verdict.capitalize()}[] = {{"
    body = ', '.join(f'{{{stated:.3f}f, {right:.3f}f}}' for stated, right in knots) + '};\n'
    return head + body if len(head + body) <= WIDTH + 1 else f'{head}\n    {body}'


def main():
    tool, *specs = sys.argv[1:]
    rows = [r for spec in specs for r in read(tool, spec)]
    report(rows)
    knots = knots_of(rows)
    OUT.write_text(HEAD + ''.join(line(e, v, knots[e, v]) for e in (False, True) for v in VERDICTS) + TAIL)


if __name__ == '__main__':
    main()
