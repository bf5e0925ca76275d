#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits calibration.json: how sure a value that was read is in truth.

  intray extract --evidence --master MASTER --today DAY FILES... > got.jsonl
  fit.py [--master MASTER] [--out calibration.json] TRUTH_DIR=got.jsonl...

TRUTH_DIR holds NAME.truth.json files; lines, orders and values are compared as a careful person would.
The figures printed are of documents whose layout and whose customer the fit has both not seen: layouts and
customers are each dealt into four folds, and every document is judged by the fit of the other three of both.
Needs nothing but the standard library; the same data give the same file."""
import argparse
import collections
import csv
import difflib
import glob
import hashlib
import json
import math
import os
import re
import sys
import unicodedata
from decimal import Decimal, InvalidOperation

FAMILY = {
    'customer_no': 'customer', 'po_number': 'po-number', 'order_date': 'order-date',
    'requested_date': 'requested-date', 'buyer_name': 'buyer-name', 'ship_to': 'ship-to',
    'ship_to_id': 'ship-to-id', 'supplier_item': 'item', 'buyer_item': 'item', 'gtin': 'item',
    'sku': 'sku', 'description': 'description', 'quantity': 'quantity', 'unit': 'unit',
    'unit_price': 'unit-price', 'price_per': 'price-per', 'position': 'position',
    'net_total': 'amount', 'tax_total': 'amount', 'total': 'amount', 'line_total': 'amount',
    'discount_percent': 'amount'}
FAMILIES = list(dict.fromkeys(FAMILY.values())) + ['other']
MEDIA = ['page', 'scan', 'sheet', 'message', 'structured']
KINDS = ['label', 'column', 'position', 'form', 'arithmetic', 'master-data', 'memory', 'structure',
         'repeated']
STEPS = ['to50', 'to90', 'to98', 'above98']
KNOTS = [0.0, math.log(9), math.log(49)]
HEADER = ['customer_no', 'po_number', 'order_date', 'requested_date', 'buyer_name', 'ship_to',
          'ship_to_id', 'bill_to', 'payment_terms', 'currency', 'net_total', 'tax_total', 'total']
LINE = ['position', 'supplier_item', 'buyer_item', 'gtin', 'sku', 'description', 'quantity', 'unit',
        'unit_price', 'price_per', 'discount_percent', 'line_total', 'requested_date']
TEXTS = {'buyer_name', 'ship_to', 'bill_to', 'payment_terms', 'description'}
NUMBERS = {'net_total', 'tax_total', 'total', 'quantity', 'unit_price', 'line_total', 'price_per',
           'discount_percent'}
FOLDS = 4
PRIOR_DOCUMENTS = 50  # how many documents other media and other fields are worth to a ceiling


# --- comparing values -----------------------------------------------------------------------------------

def value(field):
    if isinstance(field, dict):
        field = field.get('value')
    return None if field is None or str(field).strip() == '' else str(field).strip()


def folded(text):
    text = unicodedata.normalize('NFKD', text.replace('ß', 'ss'))
    return re.sub(r'\s+', ' ', ''.join(c for c in text if not unicodedata.combining(c))).strip().lower()


def code(text):
    return re.sub(r'[^a-z0-9]', '', folded(text))


def words(text):
    return re.sub(r'[^a-z0-9]+', ' ', folded(text)).strip()


def likeness(a, b):
    a, b = words(a), words(b)
    if a.replace(' ', '') == b.replace(' ', ''):
        return 1.0
    ratio = difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()
    a, b = ' '.join(sorted(a.split())), ' '.join(sorted(b.split()))
    return max(ratio, difflib.SequenceMatcher(None, a, b, autojunk=False).ratio())


def number(text):
    try:
        return Decimal(str(text).replace(',', '.').replace("'", '').replace(' ', ''))
    except InvalidOperation:
        return None


class Units:
    """What units mean the same, of the seller's own list."""

    def __init__(self, master):
        self.code = {}
        path = os.path.join(master, 'units.csv') if master else ''
        if os.path.exists(path):
            for row in csv.DictReader(open(path, encoding='utf-8-sig')):
                names = [v for k, v in row.items() if k and k.lower() in ('alias', 'unit', 'text', 'name')]
                codes = [v for k, v in row.items() if k and k.lower() in ('code', 'unit_code')]
                for name in names:
                    self.code.setdefault(folded(name).rstrip('.'), folded(codes[0]) if codes else folded(name))

    def same(self, a, b):
        a, b = folded(a).rstrip('.'), folded(b).rstrip('.')
        return self.code.get(a, a) == self.code.get(b, b)


class Truth:
    def __init__(self, master):
        self.units = Units(master)
        self.addresses = {}
        path = os.path.join(master, 'addresses.csv') if master else ''
        if os.path.exists(path):
            for row in csv.DictReader(open(path, encoding='utf-8-sig')):
                key = row.get('address_id') or row.get('id') or ''
                parts = [row.get(k) or '' for k in ('name', 'street', 'zip', 'postcode', 'city')]
                self.addresses[code(key)] = ' '.join(p for p in parts if p)

    def equal(self, key, a, b):
        if key in NUMBERS:
            return number(a) is not None and number(a) == number(b)
        if key == 'unit':
            return self.units.same(a, b)
        if key in TEXTS:
            return likeness(a, b) >= .85
        if key == 'position':
            return code(a).lstrip('0') == code(b).lstrip('0')
        return code(a) == code(b)

    def right(self, key, truth, got):
        """True, False, or None where truth does not tell."""
        g = value(got.get(key))
        stated = [value(truth.get(key))]
        more = truth.get(key + '_alt') or []
        stated += [value(m) for m in (more if isinstance(more, list) else [more])]
        stated = [s for s in stated if s is not None]
        if key == 'ship_to_id':
            address = self.addresses.get(code(g))
            meant = value(truth.get('ship_to'))
            return None if not address or not meant else likeness(address, meant) >= .8
        if key in ('unit_price', 'price_per'):
            a, b = price(truth), price(got)
            return None if a is None and key == 'price_per' else a is not None and a == b
        if not stated:
            # A unit, address or currency that truth leaves out may come from the master data or a head.
            return None if key in ('unit', 'ship_to', 'bill_to', 'currency', 'customer_no',
                                   'payment_terms', 'buyer_name', 'description') else False
        return any(self.equal(key, s, g) for s in stated)


def price(line):
    amount = number(value(line.get('unit_price'))) if value(line.get('unit_price')) else None
    per = number(value(line.get('price_per')) or '1') or Decimal(1)
    return None if amount is None else amount / per


def alike(truth, a, b):
    weights = {'supplier_item': 3, 'buyer_item': 3, 'gtin': 3, 'sku': 3, 'quantity': 2, 'unit_price': 1.5,
               'line_total': 1.5, 'position': 1, 'description': 2}
    total = 0.0
    for key, weight in weights.items():
        x, y = value(a.get(key)), value(b.get(key))
        if x is not None and y is not None:
            if key == 'description':
                total += weight * (1.0 if words(x) == words(y) else
                                   len(set(words(x).split()) & set(words(y).split()))
                                   / max(1, len(set(words(x).split()) | set(words(y).split()))))
            elif truth.equal(key, x, y):
                total += weight
    return total


def aligned(truth, wanted, got):
    """Pairs of lines, both in their order; what fits nothing stays alone."""
    n, m = len(wanted), len(got)
    score = [[alike(truth, w, g) for g in got] for w in wanted]
    best = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            pair = score[i][j] + best[i + 1][j + 1] if score[i][j] > .9 else -1
            best[i][j] = max(best[i + 1][j], best[i][j + 1], pair)
    pairs, i, j = [], 0, 0
    while i < n and j < m:
        if score[i][j] > .9 and best[i][j] == score[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def order_likeness(truth, a, b):
    total = sum(2.0 for k in ('po_number', 'order_date', 'total', 'kind')
                if value(a.get(k)) and value(b.get(k)) and truth.equal(k, value(a[k]), value(b[k])))
    pairs = aligned(truth, a.get('lines') or [], b.get('lines') or [])
    return total + len(pairs) / max(1, len(a.get('lines') or []), len(b.get('lines') or []))


# --- what was read, and whether it is right -------------------------------------------------------------

Value = collections.namedtuple('Value', 'family medium score rival kinds right path')


class OrderSeen:
    """One order: its values with right or wrong, and whether anything else asks about it."""

    def __init__(self):
        self.document = self.layout = self.customer = ''
        self.medium = 'page'
        self.values, self.wrong, self.asked, self.expected = [], [], False, False
        self.flagged = False


def seen(field, key, medium, right, path):
    score = float(field['score'])
    rival = max(0.0, min(1.0, (score - float(field.get('margin', score))) / max(score, .01)))
    return Value(FAMILY.get(key, 'other'), medium, score, rival, tuple(sorted(set(field['evidence']))),
                 right, path)


def is_whole(finding):
    return finding.get('field', '').split('.')[-1] in ('order', 'line')


def order_seen(truth, document, wanted, got, expected):
    order = OrderSeen()
    order.document = document['file']
    order.layout = document.get('layout') or document['file']
    order.customer = wanted.get('customer_no') or document.get('customer_no') or document['file']
    order.medium = got.get('medium', 'page')
    order.expected = expected
    order.flagged = bool(got.get('flagged'))
    findings = [f for f in got.get('findings') or [] if f.get('severity') in ('block', 'ask')]
    # What low-confidence asks about a value is what this script decides anew; all else stays asked.
    order.asked = any(f['rule'] != 'low-confidence' or is_whole(f) or not f.get('stated', True)
                      for f in findings)
    if (wanted.get('kind') or 'new') != (got.get('kind') or 'new'):
        order.wrong.append('kind')
    line_dates = {value(l.get('requested_date')) for l in wanted.get('lines') or []}
    got_dates = {value(l.get('requested_date')) for l in got.get('lines') or []}
    for key in HEADER:
        field = got.get(key)
        right = None
        if field and 'score' in field:
            right = truth.right(key, wanted, got)
            if key == 'requested_date' and not right and value(field) in line_dates:
                right = True
            if right is not None:
                order.values.append(seen(field, key, order.medium, right, key))
        if key in ('po_number', 'customer_no', 'ship_to', 'requested_date'):
            missed = value(wanted.get(key)) is not None and value(field) is None
            if key == 'requested_date' and got_dates == {value(wanted.get(key))}:
                missed = False
            if missed or right is False:
                order.wrong.append(key)
    lines, read = wanted.get('lines') or [], got.get('lines') or []
    pairs = aligned(truth, lines, read)
    if len(lines) != len(read) or len(pairs) != len(lines):
        order.wrong.append('lines')
    partner = {j: i for i, j in pairs}
    for j, line in enumerate(read):
        meant = lines[partner[j]] if j in partner else None
        for key in LINE:
            field = line.get(key)
            if not field or 'score' not in field:
                continue
            if meant is None:
                right = False if key in ('sku', 'quantity', 'supplier_item', 'buyer_item') else None
            else:
                right = truth.right(key, meant, line)
                if key == 'requested_date' and not right:
                    right = value(field) == value(wanted.get('requested_date')) or right
            if right is not None:
                order.values.append(seen(field, key, order.medium, right, 'lines[%d].%s' % (j, key)))
            if right is False and key in ('sku', 'quantity', 'unit', 'unit_price', 'requested_date'):
                order.wrong.append('line%d:%s' % (j + 1, key))
        if meant is not None:
            for key in ('sku', 'quantity', 'unit_price', 'requested_date'):
                own = value(meant.get(key))
                if key == 'requested_date' and own == value(wanted.get('requested_date')):
                    continue
                if own is not None and value(line.get(key)) is None:
                    order.wrong.append('line%d:%s missing' % (j + 1, key))
    return order


def orders_of(folder, answers, truth):
    got = {}
    for line in open(answers, encoding='utf-8'):
        if line.strip():
            entry = json.loads(line)
            got[os.path.basename(entry['file'])] = entry
    orders = []
    for path in sorted(glob.glob(os.path.join(folder, '*.truth.json'))):
        document = json.load(open(path, encoding='utf-8'))
        answer = got.get(document.get('file') or '')
        if not answer:
            continue
        wanted, read = document.get('orders') or [], list(answer.get('orders') or [])
        free = list(range(len(read)))
        for index, order in enumerate(wanted):
            if not free:
                break
            best = max(free, key=lambda k: (order_likeness(truth, order, read[k]), -abs(k - index)))
            free.remove(best)
            expected = any(f.get('order', 0) == index for f in document.get('expected_findings') or [])
            orders.append(order_seen(truth, document, order, read[best], expected))
    return orders


# --- the model ------------------------------------------------------------------------------------------

def steps_of(score):
    score = min(max(score, .01), .999)
    odds = math.log(score / (1 - score))
    clamp = lambda x, least, most: max(least, min(most, x))
    return [min(odds, KNOTS[0]), clamp(odds - KNOTS[0], 0, KNOTS[1] - KNOTS[0]),
            clamp(odds - KNOTS[1], 0, KNOTS[2] - KNOTS[1]), max(odds - KNOTS[2], 0)]


NAMES = (['intercept'] + ['score.' + s for s in STEPS] + ['rival'] + ['evidence.' + k for k in KINDS]
         + ['medium.' + m for m in MEDIA] + ['field.' + f for f in FAMILIES])
AT = {name: i for i, name in enumerate(NAMES)}
# Where the data are silent the reader's own belief stands: slope 1 of its log odds, all else 0.
CENTRE = [1.0 if n.startswith('score.') else 0.0 for n in NAMES]
PENALTY = [.01 if n == 'intercept' else 1.0 for n in NAMES]
LEAST = [0.0 if n.startswith(('score.', 'evidence.')) or n == 'rival' else -20.0 for n in NAMES]


def features(v):
    found = [(0, 1.0)]
    found += [(AT['score.' + s], x) for s, x in zip(STEPS, steps_of(v.score)) if x]
    if v.rival > 0:
        found.append((AT['rival'], -v.rival))
    found += [(AT['evidence.' + k], 1.0) for k in v.kinds if k in KINDS]
    found.append((AT['medium.' + v.medium], 1.0))
    found.append((AT['field.' + v.family], 1.0))
    return tuple(found)


def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def odds_of(weights, found):
    return sum(weights[i] * x for i, x in found)


def fitted(orders):
    """Penalised logistic regression with bounds, by coordinate descent on Newton's quadratic. Values of one
    order and family share their fate: n of them weigh as the square root of n."""
    rows = collections.defaultdict(lambda: [0.0, 0.0])
    for order in orders:
        count = collections.Counter(v.family for v in order.values)
        for v in order.values:
            rows[features(v)][0 if v.right else 1] += 1 / math.sqrt(count[v.family])
    rows = [(found, r, w) for found, (r, w) in sorted(rows.items())]
    size = len(NAMES)
    weights = list(CENTRE)
    for _ in range(40):
        gradient = [-PENALTY[i] * (weights[i] - CENTRE[i]) for i in range(size)]
        hessian = [[0.0] * size for _ in range(size)]
        for i in range(size):
            hessian[i][i] = PENALTY[i]
        for found, r, w in rows:
            p = sigmoid(odds_of(weights, found))
            slope, curve = r - (r + w) * p, (r + w) * p * (1 - p) + 1e-9
            for i, x in found:
                gradient[i] += slope * x
                line = hessian[i]
                for j, y in found:
                    line[j] += curve * x * y
        step = [0.0] * size
        for _ in range(60):
            for i in range(size):
                pull = gradient[i] - sum(hessian[i][j] * step[j] for j in range(size) if step[j]) \
                    + hessian[i][i] * step[i]
                step[i] = max(LEAST[i] - weights[i], pull / hessian[i][i])
        longest = max(abs(s) for s in step)
        scale = min(1.0, 2.0 / longest) if longest else 1.0
        weights = [w + scale * s for w, s in zip(weights, step)]
        if longest < 1e-4:
            break
    return weights


def step_of(score):
    return max([0] + [i for i, x in enumerate(steps_of(score)) if i and x > 1e-9])


def counted(documents):
    """Right and seen: a document's values count as one, as right as their share that is right."""
    shares = [sum(values) / len(values) for values in documents.values()]
    return sum(shares), len(shares)


def ceilings(orders):
    """The surest a value can be called, by field, medium and step of the belief: (right + 1) / (seen + 2) over the
    documents that have such a value. Other media count, but for no more than PRIOR_DOCUMENTS; where the reader itself
    is sure (the two upper steps) so do other fields. More belief is never called less sure."""
    seen_by = collections.defaultdict(lambda: collections.defaultdict(list))
    for order in orders:
        for v in order.values:
            step = step_of(v.score)
            for key in ((step,), (v.family, step), (v.family, v.medium, step)):
                seen_by[key][order.document].append(v.right)

    def share(key, prior=0.0, weight=0):
        right, seen = counted(seen_by[key])
        return (right + 1 + weight * prior) / (seen + 2 + weight)

    most = {}
    for family in FAMILIES:
        for medium in MEDIA:
            by_step = []
            for step in range(len(STEPS)):
                pooled = share((family, step)) if step < 2 else \
                    share((family, step), share((step,)), PRIOR_DOCUMENTS)
                by_step.append(share((family, medium, step), pooled, PRIOR_DOCUMENTS))
            weights = [len(seen_by[family, medium, step]) + 1 for step in range(len(STEPS))]
            most[family, medium] = rising(by_step, weights)
    return most


def rising(values, weights):
    """The nearest values of which none is less than the one before: pool adjacent violators."""
    pools = []
    for value, weight in zip(values, weights):
        pools.append([value, weight, 1])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            value, weight, count = pools.pop()
            last = pools[-1]
            pools[-1] = [(last[0] * last[1] + value * weight) / (last[1] + weight), last[1] + weight, last[2] + count]
    return [value for value, _, count in pools for _ in range(count)]


class Model:
    def __init__(self, orders):
        self.weights = fitted(orders)
        self.most = ceilings(orders)

    def probability(self, v):
        if 'person' in v.kinds:
            return 1.0
        return min(sigmoid(odds_of(self.weights, features(v))), self.most[v.family, v.medium][step_of(v.score)])


# --- held-out figures -----------------------------------------------------------------------------------

def fold(text):
    return int(hashlib.md5(text.encode()).hexdigest(), 16) % FOLDS


def held_out(orders):
    """The probability of every value by a model that saw neither its layout nor its customer."""
    judged = {}
    for i in range(FOLDS):
        for j in range(FOLDS):
            test = [o for o in orders if fold('l' + o.layout) == i and fold('c' + o.customer) == j]
            train = [o for o in orders if fold('l' + o.layout) != i and fold('c' + o.customer) != j]
            model = Model(train)
            for order in test:
                judged[id(order)] = [model.probability(v) for v in order.values]
    return judged


BINS = [0, .5, .8, .9, .95, .98, .99, .995, 1.0001]


def losses(orders, judged):
    log_loss = brier = n = 0.0
    for order in orders:
        for v, p in zip(order.values, judged[id(order)]):
            p = min(max(p, 1e-6), 1 - 1e-6)
            log_loss -= math.log(p if v.right else 1 - p)
            brier += (p - v.right) ** 2
            n += 1
    return log_loss / n, brier / n, int(n)


def print_reliability(orders, judged, title):
    print('\n%s: each cell is predicted -> observed %% (n)' % title)
    print('%-15s' % 'field' + ''.join('%22s' % ('%.3g-%.3g' % (a, min(b, 1))) for a, b in zip(BINS, BINS[1:])))
    cells = collections.defaultdict(list)
    for order in orders:
        for v, p in zip(order.values, judged[id(order)]):
            k = next(i for i in range(len(BINS) - 1) if p < BINS[i + 1])
            cells[v.family, k].append((p, v.right))
            cells['ALL', k].append((p, v.right))
    for family in FAMILIES + ['ALL']:
        row = '%-15s' % family
        for k in range(len(BINS) - 1):
            c = cells[family, k]
            row += '%22s' % ('%5.1f -> %5.1f (%d)' % (100 * sum(p for p, _ in c) / len(c),
                                                     100 * sum(r for _, r in c) / len(c), len(c)) if c else '')
        print(row)


# --- what passes ----------------------------------------------------------------------------------------

ASKED = {'customer': 'customer', 'po-number': 'po-number', 'requested-date': 'date', 'sku': 'item',
         'quantity': 'quantity', 'unit': 'unit', 'unit-price': 'price', 'price-per': 'price'}


def doubts(order, probabilities):
    """Doubt by asked field (the worst value of it), and the doubt of the order: values of one column share
    what data cannot rule out, and each adds what it is more doubtful than the surest of its column."""
    by = collections.defaultdict(list)
    known = {v.path: p for v, p in zip(order.values, probabilities)}
    for v, p in zip(order.values, probabilities):
        if v.family in ASKED:
            by[ASKED[v.family]].append(1 - p)
    if 'ship_to' in known:
        by['ship-to'].append(1 - max(known['ship_to'], known.get('ship_to_id', 0)))
    worst = {family: max(values) for family, values in by.items()}
    right = 1.0
    for v in by.values():
        right *= 1 - min(1.0, min(v) + sum(x - min(v) for x in v))
    return worst, 1 - right


def print_curve(orders, judged, title):
    print('\n%s: how sure must we be (orders; business problems and other questions left out of "clean")' % title)
    print('%8s %8s %8s %8s %8s %9s %14s' % ('field', 'order', 'passed', 'of clean', 'clean %', 'wrong', 'wrong files'))
    clean = [o for o in orders if not o.expected]
    for field_budget in (.01, .02, .03, .05, .08, .1, .15, .2, .3, .5):
        for order_budget in (.1, .15, .25, 1.0):
            passed = []
            for o in orders:
                worst, joint = doubts(o, judged[id(o)])
                if not o.asked and max(worst.values(), default=0) <= field_budget and joint <= order_budget:
                    passed.append(o)
            wrong = [o for o in passed if o.wrong]
            ok = sum(1 for o in passed if not o.expected)
            print('%8.3f %8.3g %8d %8d %8.1f %9d  %s' % (field_budget, order_budget, len(passed), len(clean),
                  100 * ok / max(1, len(clean)), len(wrong), ' '.join(o.document for o in wrong[:6])))


# --- the file -------------------------------------------------------------------------------------------

ABOUT = [
    "How sure a value is in truth. Made by fit.py from documents whose right values are known; not made by hand.",
    "Log odds of being right = intercept + field + medium + the evidence that speaks for the value",
    "  + score: the log odds of the reader's own belief, each stretch times its weight (up to 0.5, to 0.9, to 0.98, above)",
    "  - rival x (belief in the best other reading / belief in this one).",
    "No value is called surer than 'most' of its field, medium and belief (up to 0.5, to 0.9, to 0.98, above):",
    "  (right + 1) / (seen + 2) over the documents seen that have such a value.",
    "A field that is not named here counts as 'other'. Where to ask a person is not said here but in rules.json."]


def rounded(x):
    return round(x, 4) + 0.0


def file_of(model, orders):
    weight = lambda prefix, names: {n: rounded(model.weights[AT[prefix + n]]) for n in names}
    return {
        'about': ABOUT,
        'fitted_on': {'orders': len(orders), 'documents': len({o.document for o in orders}),
                      'layouts': len({o.layout for o in orders}),
                      'customers': len({o.customer for o in orders}),
                      'values': sum(len(o.values) for o in orders)},
        'intercept': rounded(model.weights[0]),
        'rival': rounded(model.weights[AT['rival']]),
        'score': weight('score.', STEPS),
        'evidence': weight('evidence.', KINDS),
        'medium': weight('medium.', MEDIA),
        'field': weight('field.', FAMILIES),
        'most': {f: {m: [math.floor(x * 1e4) / 1e4 for x in model.most[f, m]] for m in MEDIA} for f in FAMILIES}}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--master', help='master data folder: units.csv, addresses.csv')
    parser.add_argument('--out', help='where the calibration is written')
    parser.add_argument('sets', nargs='+', metavar='TRUTH_DIR=GOT.jsonl')
    options = parser.parse_args()
    truth = Truth(options.master)
    orders = []
    for entry in options.sets:
        folder, _, answers = entry.rpartition('=')
        own = orders_of(folder, answers, truth)
        print('%-60s %5d orders' % (entry, len(own)))
        orders += own
    if not orders:
        sys.exit('No order with truth was found.')
    model = Model(orders)
    inside = {id(o): [model.probability(v) for v in o.values] for o in orders}
    outside = held_out(orders)
    raw = {id(o): [v.score for v in o.values] for o in orders}
    print('\n%-44s %9s %9s %8s' % ('', 'log loss', 'Brier', 'values'))
    for name, judged in (('the readers\' own belief', raw), ('calibrated, in sample', inside),
                         ('calibrated, layout and customer held out', outside)):
        print('%-44s %9.5f %9.5f %8d' % ((name,) + losses(orders, judged)))
    print_reliability(orders, inside, 'IN SAMPLE')
    print_reliability(orders, outside, 'HELD OUT')
    print_curve(orders, outside, 'HELD OUT')
    if options.out:
        with open(options.out, 'w', encoding='utf-8') as out:
            json.dump(file_of(model, orders), out, indent=1, ensure_ascii=False)
            out.write('\n')


if __name__ == '__main__':
    main()
