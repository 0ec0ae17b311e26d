#!/usr/bin/env python3
"""Fits core/judging/weights.h from labelled cases (needs numpy; a tool for maintainers, no part of the build).

    cmake --build build/native --target haechi-features
    scripts/fit-weights.py build/native/tests/eval/haechi-features CASES.jsonl:BASE.hcb[:FIELD[:WEIGHT]] ...

A case names its verdict and sources, not its claim: of the candidate claims of a sentence only the best for each stance
counts (max pooling, multiple-instance learning). The best supporting score, the best refuting score and 0 for "not
settled" go through a softmax; its cross-entropy with the labelled verdict is minimised with an L2 penalty and the signs
of weights that can only speak for or against a stance held fixed. Sentences that rules or arithmetic settle are left
out of the fit. Prints five-fold cross-validated figures, then writes the weights fitted on everything.
"""
import json
import pathlib
import re
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = re.findall(r'"([a-z_]+)"', (ROOT / 'core/judging/features.h').read_text().split('kFeatureNames[] = {')[1].split('};')[0])
COUNT = len(NAMES)
AT = {name: i for i, name in enumerate(NAMES)}
FLOOR = -8.0  # the score of a stance that no claim takes
POOL = 16     # candidates of a stance that are looked at
L2, ACCUSE, STEPS, RATE = 1.0, 3.0, 700, 0.08
THRESHOLDS = dict(support=0.50, refute=0.52, value=0.40, dispute=2.0)

CONFLICT_ONLY = [n for n in NAMES if n in ('unit', 'conflicts', 'several_conflicts', 'event_date') or
                 re.match(r'(number|date|entity|role|polarity|attribution|foreign_word)(_bound|_known)?$', n)]
SUPPORT_DOWN = ('missing_name missing_predicate missing_noun missing_unknown heaviest_missing figures_missing figures_open '
                'times_missing times_open stronger restriction contradicted surplus noun_exchange missing_count '
                'strong_missing main_foreign main_opposite').split()
SUPPORT_UP = 'clean clean_covered said_covered known_covered figures_settled times_settled predicate_same main_same'.split()
REFUTE_DOWN = ('missing_name missing_predicate missing_noun missing_unknown figures_missing times_missing several_conflicts '
               'settled unsaid_name unsaid_predicate unsaid_other').split()
REFUTE_UP = [n for n in NAMES if n.endswith(('_bound', '_known')) or n in ('said_covered', 'known_covered')]


def mask(names, offset, size):
    out = np.zeros(size, bool)
    out[[offset + AT[n] for n in names]] = True
    return out


def read(tool, spec):
    """The sentences of one case file with their candidates."""
    file, base, *rest = spec.split(':')
    field = rest[0] if rest else 'text'
    weight = float(rest[1]) if len(rest) > 1 else 1.0
    cases = {c['id']: c for c in map(json.loads, filter(str.strip, open(file, encoding='utf-8')))}
    lines = ''.join(json.dumps({'id': c['id'], field: c[field]}, ensure_ascii=False) + '\n' for c in cases.values())
    out = subprocess.run([tool, base, field], input=lines, capture_output=True, text=True, check=True).stdout
    rows = []
    for found in map(json.loads, out.splitlines()):
        case = cases[found['id']]
        verdict, sources = case.get('verdict', 'supported'), case.get('sources', [case.get('source')])
        if found['sentences'] > 1:
            labels = case.get('sentences') or []
            if len(labels) != found['sentences']:
                continue
            label = labels[found['sentence']]
            verdict = label if isinstance(label, str) else label['verdict']
        x = np.array([c[1:] for c in found['candidates']], np.float32).reshape(-1, COUNT)
        rows.append(dict(verdict=verdict, x=x, source=[c[0] for c in found['candidates']], right=np.array([c[0] in sources for c in found['candidates']], bool),
                         checkable=found['checkable'], ruled=found['ruled'], derived=found['derived'],
                         weight=weight * (0.15 if case.get('kind') == 'derived' else 1.0), file=file))
    return rows


def bags(rows):
    """(supporting candidates, refuting candidates, target, weight) of the sentences that the model has to settle."""
    out = []
    for r in rows:
        if not len(r['x']) or not r['checkable'] or r['ruled'] or r['derived']:
            continue
        denies = r['x'][:, AT['conflicts']] > 0
        supporting, refuting = ~denies, denies
        if r['verdict'] in ('supported', 'disputed') and (supporting & r['right']).any():
            supporting = supporting & r['right']
        if r['verdict'] in ('refuted', 'disputed') and (refuting & r['right']).any():
            refuting = refuting & r['right']
        target = {'supported': (1, 0, 0), 'refuted': (0, 1, 0), 'unknown': (0, 0, 1), 'disputed': (.5, .5, 0)}[r['verdict']]
        if (r['verdict'] == 'supported' and not (~denies & r['right']).any()) or (r['verdict'] == 'refuted' and not (denies & r['right']).any()):
            target = (0, 0, 1)  # no candidate can say it: nothing to learn but silence
        out.append((r['x'][supporting], r['x'][refuting], target, r['weight']))
    return out


def padded(candidates):
    x, real = np.zeros((len(candidates), POOL, COUNT), np.float32), np.zeros((len(candidates), POOL), bool)
    for i, rows in enumerate(candidates):
        order = np.argsort(-(rows[:, AT['said_bound']] + rows[:, AT['known_bound']] + rows[:, AT['joined']]), kind='stable')[:POOL]
        x[i, :len(order)], real[i, :len(order)] = rows[order], True
    return x, real


def fit(data):
    (xs, rs), (xr, rr) = padded([d[0] for d in data]), padded([d[1] for d in data])
    target, weight = np.array([d[2] for d in data], float), np.array([d[3] for d in data])
    w = np.zeros(2 * COUNT)
    w[AT['bias']] = w[COUNT + AT['bias']] = -4
    w[AT['said_covered']] = w[COUNT + AT['least_bound']] = 5
    free = ~(mask(CONFLICT_ONLY, 0, 2 * COUNT) | mask(['joined'], COUNT, 2 * COUNT))
    down = mask(SUPPORT_DOWN, 0, 2 * COUNT) | mask(REFUTE_DOWN, COUNT, 2 * COUNT)
    up = mask(SUPPORT_UP, 0, 2 * COUNT) | mask(REFUTE_UP, COUNT, 2 * COUNT)
    first, second = np.zeros(2 * COUNT), np.zeros(2 * COUNT)
    row, total = np.arange(len(data)), weight.sum()
    for step in range(1, STEPS + 1):  # Adam (Kingma and Ba 2015)
        zs, zr = np.where(rs, xs @ w[:COUNT], FLOOR), np.where(rr, xr @ w[COUNT:], FLOOR)
        i, j = zs.argmax(1), zr.argmax(1)
        z = np.stack([zs[row, i], zr[row, j], np.zeros(len(data))], 1)
        p = np.exp(z - z.max(1, keepdims=True))
        d = (p / p.sum(1, keepdims=True) - target) * weight[:, None] / total
        d[:, 1] *= np.where(target[:, 1] == 0, ACCUSE, 1)  # a false accusation is the worse error
        g = np.concatenate([np.where(rs.any(1), d[:, 0], 0) @ xs[row, i], np.where(rr.any(1), d[:, 1], 0) @ xr[row, j]])
        penalty = L2 * w / total
        penalty[[AT['bias'], COUNT + AT['bias']]] = 0
        g = (g + penalty) * free
        first, second = .9 * first + .1 * g, .99 * second + .01 * g * g
        rate = RATE * (1 if step < .6 * STEPS else .3)
        w -= rate * first / (1 - .9**step) / (np.sqrt(second / (1 - .99**step)) + 1e-7)
        w *= free
        w[down], w[up] = np.minimum(w[down], 0), np.maximum(w[up], 0)
    return w


def differs_in_values(x):
    """A claim that denies the text in a figure or a date alone: a smaller probability is enough."""
    return not any(x[AT[name]] for name in ('entity', 'role', 'polarity', 'attribution', 'foreign_word'))


def answer(r, w, t):
    """(verdict, its probability), as sentence.cpp decides."""
    zs = zr = FLOOR
    si = ri = None
    if not r['checkable']:
        return 'unknown', .9
    if len(r['x']):
        denies = r['x'][:, AT['conflicts']] > 0
        s, c = np.where(denies, -99, r['x'] @ w[:COUNT]), np.where(denies, r['x'] @ w[COUNT:], -99)
        si, ri = int(s.argmax()), int(c.argmax())
        zs, zr = max(s[si], FLOOR), max(c[ri], FLOOR)
    e = np.exp(np.array([zs, zr, 0]) - max(zs, zr, 0))
    ps, pr, po = e / e.sum()
    if r['derived'] and not (r['derived'][0] == 'refuted' and ps >= r['derived'][1]):
        return r['derived'][0], r['derived'][1]
    if r['ruled'] and not (ps > r['ruled'][0] and r['source'][si] == r['ruled'][1]):
        return ('disputed' if ps >= .8 and r['source'][si] != r['ruled'][1] else 'refuted'), r['ruled'][0]
    if min(zs, zr) > t['dispute'] and r['source'][si] != r['source'][ri]:
        return 'disputed', ps + pr
    if ps >= t['support'] and ps >= pr:
        return 'supported', ps
    if pr > ps and pr >= t['value' if differs_in_values(r['x'][ri]) else 'refute']:
        return 'refuted', pr
    return 'unknown', po


def calibration_error(rows, answers, width=.1):
    """Expected calibration error (Naeini et al. 2015) over equal bins."""
    p, hit = np.array([a[1] for a in answers]), np.array([a[0] == r['verdict'] for a, r in zip(answers, rows)])
    bins = np.minimum((p / width).astype(int), int(1 / width) - 1)
    return sum(abs(p[bins == b].mean() - hit[bins == b].mean()) * (bins == b).mean() for b in set(bins))


def report(title, rows, answers):
    verdict = np.array([a[0] for a in answers])
    gold = np.array([r['verdict'] for r in rows])
    true_or_open, false_or_open = np.isin(gold, ['supported', 'unknown']), np.isin(gold, ['refuted', 'unknown'])
    recall = ' '.join(f"{v} {np.mean(verdict[gold == v] == v):.2f}" for v in ('supported', 'refuted', 'disputed', 'unknown') if (gold == v).any())
    print(f"{title:40s} n {len(rows):4d} accuracy {np.mean(verdict == gold):.3f} notFalselyAccused {1 - np.mean(verdict[true_or_open] == 'refuted'):.3f} "
          f"notFalselySupported {1 - np.mean(verdict[false_or_open] == 'supported'):.3f} calibration error {calibration_error(rows, answers):.3f} recall: {recall}")


def write(w, t):
    def table(name, values):
        return f'inline constexpr float {name}[] = {{\n' + ''.join(f'    {v:.3f}f,  // {n}\n' for v, n in zip(values, NAMES)) + '};\n'
    (ROOT / 'core/judging/weights.h').write_text(
        '// Fitted weights, one for each feature of judging/features.h. Made by scripts/fit-weights.py, not by hand.\n'
        '#ifndef HAECHI_JUDGING_WEIGHTS_H_\n#define HAECHI_JUDGING_WEIGHTS_H_\n\nnamespace haechi::weights {\n\n' +
        table('kSupport', w[:COUNT]) + '\n' + table('kRefute', w[COUNT:]) +
        '\n// An answer is given from these probabilities on.\n'
        f"inline constexpr float kSupportFrom = {t['support']:.2f}f, kRefuteFrom = {t['refute']:.2f}f, "
        f"kRefuteValueFrom = {t['value']:.2f}f;\n\n"
        '}  // namespace haechi::weights\n\n#endif  // HAECHI_JUDGING_WEIGHTS_H_\n')


def main():
    tool, *specs = [a for a in sys.argv[1:] if '=' not in a]
    options = dict(a.split('=') for a in sys.argv[1:] if '=' in a)
    thresholds = dict(THRESHOLDS, **{k: float(v) for k, v in options.items()})
    rows = [r for spec in specs for r in read(tool, spec)]
    fold = np.random.RandomState(0).randint(0, 5, len(rows))
    answers = [None] * len(rows)
    for k in range(5):
        w = fit(bags([r for r, f in zip(rows, fold) if f != k]))
        for i in np.where(fold == k)[0]:
            answers[i] = answer(rows[i], w, thresholds)
    for file in dict.fromkeys(r['file'] for r in rows):
        part = [i for i, r in enumerate(rows) if r['file'] == file]
        report(file.split('/')[-1] + ' (cross-validated)', [rows[i] for i in part], [answers[i] for i in part])
    write(fit(bags(rows)), thresholds)


if __name__ == '__main__':
    main()
