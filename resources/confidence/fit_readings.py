#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits readings.json: how much each feature says for a reading of an order's lines.

  dump_readings --master MASTER FILES... > readings.jsonl        (tests/bench)
  fit_readings.py [--master MASTER] [--out readings.json] TRUTH_DIR=readings.jsonl...

Each document gives pairs of hypotheses, one nearer to the truth than the other; the weights are those under
which the better one is the likelier (a logistic model of the difference of their features by line that
differs), held near the weights there are where the data are silent, and never of the wrong sign. They are
written only where they do better than those on layouts they have not seen; else what stands is kept.
Printed are, for the weights there are, the fitted ones, and those fitted without the layouts they are judged
on: how often the best hypothesis wins, and the loss of the pairs. Needs nothing but the standard library."""
import argparse
import collections
import hashlib
import json
import math
import os

import fit

FOLDS = 5
PRIOR = 10.0      # how many documents a weight that stands is worth
LINE = ['supplier_item', 'buyer_item', 'gtin', 'quantity', 'unit', 'unit_price', 'discount_percent', 'line_total',
        'requested_date']
TOTALS = ['net_total', 'tax_total', 'total']
# What speaks against a reading; all others speak for it or nothing.
AGAINST = {'no-quantity', 'row-fails', 'doubt', 'swapped-figures', 'unusual-style', 'line-count-fails', 'sums-fail',
           'unnamed-sum', 'left-out-item', 'left-out-alike', 'other-heads'}

Pair = collections.namedtuple('Pair', 'difference share')


class Document:
    def __init__(self, name, layout, pairs, choices):
        self.name, self.layout, self.pairs = name, layout, pairs
        self.choices = choices  # features and whether it is a best one, for each hypothesis


def field_right(truth, key, wanted, read):
    if fit.value(read.get(key)) is None:
        return 0.0 if fit.value(wanted.get(key)) is None else -.5
    if key in ('discount_percent', 'requested_date') and fit.value(wanted.get(key)) is None:
        return -.25
    return {True: 1.0, False: -1.0, None: 0.0}[truth.right(key, wanted, read)]


def goodness(truth, wanted, hypothesis):
    """How much of an order a hypothesis has right; what is wrong counts against it."""
    lines, read = wanted.get('lines') or [], hypothesis['lines']
    pairs = fit.aligned(truth, lines, read)
    total = -3.0 * (len(lines) + len(read) - 2 * len(pairs))
    for i, j in pairs:
        total += sum(field_right(truth, key, lines[i], read[j]) for key in LINE)
    return total + sum(field_right(truth, key, wanted, hypothesis) for key in TOTALS)


def lines_that_differ(a, b):
    if len(a['lines']) != len(b['lines']):
        return max(len(a['lines']), len(b['lines']))
    return max(1, sum(x != y for x, y in zip(a['lines'], b['lines'])))


def documents_of(folder, dump, truth):
    by_file = collections.defaultdict(list)
    for line in open(dump, encoding='utf-8'):
        entry = json.loads(line)
        by_file[entry['file']].append(entry['hypotheses'])
    documents = []
    for name in sorted(by_file):
        path = os.path.join(folder, os.path.splitext(name)[0] + '.truth.json')
        if not os.path.exists(path):
            continue
        known = json.load(open(path, encoding='utf-8'))
        orders = list(known.get('orders') or [])
        pairs, choices = [], []
        for hypotheses in by_file[name]:
            if not orders:
                break
            wanted = max(orders, key=lambda order: max(goodness(truth, order, h) for h in hypotheses))
            orders.remove(wanted)
            values = [goodness(truth, wanted, h) for h in hypotheses]
            best = max(values)
            choices.append([(h['features'], v > best - .2) for h, v in zip(hypotheses, values)])
            # One of the best stands for all of them: the one that wins today.
            first = hypotheses[next(i for i, v in enumerate(values) if v > best - .2)]
            rivals = [h for h, v in zip(hypotheses, values) if v < best - .9]
            for rival in rivals:
                count = lines_that_differ(first, rival)
                keys = set(first['features']) | set(rival['features'])
                difference = {k: (first['features'].get(k, 0) - rival['features'].get(k, 0)) / count for k in keys}
                pairs.append(Pair({k: d for k, d in difference.items() if d}, 1 / len(rivals)))
        documents.append(Document(name, known.get('layout') or name, pairs, choices))
    return documents


def dot(weights, features):
    return sum(weights.get(k, 0) * x for k, x in features.items())


def loss(documents, weights):
    total = count = 0.0
    for document in documents:
        for pair in document.pairs:
            total += pair.share * math.log1p(math.exp(-max(-30, min(30, dot(weights, pair.difference)))))
            count += pair.share
    return total / max(1, count)


def chosen(documents, weights):
    """Orders whose best-scored hypothesis is as near to the truth as any."""
    right = count = 0
    for document in documents:
        for hypotheses in document.choices:
            best = max(range(len(hypotheses)), key=lambda i: (dot(weights, hypotheses[i][0]), -i))
            right += hypotheses[best][1]
            count += 1
    return right, count


def scaled(documents, weights):
    """The sharpness under which these weights are the likeliest."""
    best = min(range(1, 80), key=lambda k: loss(documents, {n: w * k for n, w in weights.items()}))
    return float(best)


def fitted(documents, centre):
    """Weights times sharpness, by coordinate descent with bounds on sign."""
    names = sorted(centre)
    scale = {n: max(abs(centre[n]), 1.0) for n in names}
    weights = dict(centre)
    pairs = [p for d in documents for p in d.pairs]
    odds = [dot(weights, p.difference) for p in pairs]
    at = collections.defaultdict(list)
    for i, pair in enumerate(pairs):
        for name, x in pair.difference.items():
            at[name].append((i, x))
    for _ in range(60):
        longest = 0.0
        for name in names:
            slope = -PRIOR * (weights[name] - centre[name]) / scale[name] ** 2
            curve = PRIOR / scale[name] ** 2
            for i, x in at[name]:
                p = fit.sigmoid(odds[i])
                slope += pairs[i].share * (1 - p) * x
                curve += pairs[i].share * p * (1 - p) * x * x
            step = max(-scale[name], min(scale[name], slope / curve))
            value = weights[name] + step
            value = min(value, 0.0) if name in AGAINST else max(value, 0.0)
            step = value - weights[name]
            if step:
                weights[name] = value
                longest = max(longest, abs(step) / scale[name])
                for i, x in at[name]:
                    odds[i] += step * x
        if longest < 1e-3:
            break
    return weights


def fold_of(layout):
    return int(hashlib.sha256(layout.encode()).hexdigest(), 16) % FOLDS


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--master')
    parser.add_argument('--out')
    parser.add_argument('sets', nargs='+', metavar='TRUTH_DIR=readings.jsonl')
    arguments = parser.parse_args()
    stands = json.load(open(os.path.join(here, 'readings.json'), encoding='utf-8'))
    truth = fit.Truth(arguments.master)
    documents = []
    for pair in arguments.sets:
        folder, dump = pair.split('=', 1)
        documents += documents_of(folder, dump, truth)
    layouts = {d.layout for d in documents}
    print('%d documents of %d layouts, %d pairs' % (len(documents), len(layouts), sum(len(d.pairs) for d in documents)))

    sharpness = scaled(documents, stands['weights'])
    centre = {n: w * sharpness for n, w in stands['weights'].items()}
    weights = fitted(documents, centre)
    right = [0, 0]
    lost = []
    for fold in range(FOLDS):
        unseen = [d for d in documents if fold_of(d.layout) == fold]
        others = [d for d in documents if fold_of(d.layout) != fold]
        if not unseen or not others:
            continue
        own = fitted(others, {n: w * scaled(others, stands['weights']) for n, w in stands['weights'].items()})
        r, c = chosen(unseen, own)
        right = [right[0] + r, right[1] + c]
        lost.append((loss(unseen, own), sum(p.share for d in unseen for p in d.pairs)))
    unseen_loss = sum(v * n for v, n in lost) / max(1e-9, sum(n for _, n in lost))
    standing = {n: w * stands['sharpness'] for n, w in stands['weights'].items()}
    print('%-44s %8s %10s' % ('', 'chosen', 'loss'))
    for title, (r, c), value in [
            ('the weights there are', chosen(documents, standing), loss(documents, standing)),
            ('the same at sharpness %g' % sharpness, chosen(documents, centre), loss(documents, centre)),
            ('fitted', chosen(documents, weights), loss(documents, weights)),
            ('fitted, on layouts not seen', right, unseen_loss)]:
        print('%-44s %4d/%4d %9.4f' % (title, r, c, value))
    for document in documents:
        r, c = chosen([document], weights)
        if r < c:
            print('  not chosen: %s (%s)' % (document.name, document.layout))
    is_better = unseen_loss < loss(documents, standing) and right[0] >= chosen(documents, standing)[0]
    if not is_better:
        print('The weights there are do no worse on layouts not seen: kept.')
    if arguments.out and is_better:
        # The scale is one with the sharpness: what the heads say keeps its weight.
        unit = weights['row-holds'] / .5 if weights['row-holds'] else sharpness
        stands['sharpness'] = round(unit, 3)
        stands['weights'] = {n: round(weights[n] / unit, 4) + 0.0 for n in stands['weights']}
        with open(arguments.out, 'w', encoding='utf-8') as out:
            json.dump(stands, out, indent=1, ensure_ascii=False)
            out.write('\n')


if __name__ == '__main__':
    main()
