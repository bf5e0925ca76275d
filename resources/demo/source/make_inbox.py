#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample inbox of the demo (../inbox). Needs Debian's weasyprint and python3-openpyxl."""
import csv
import email.message
import email.utils
import io
import pathlib
import datetime
from decimal import Decimal

import openpyxl
from openpyxl.styles import Font
import weasyprint

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / 'inbox'
MASTER = HERE.parent / 'master'
ITEMS = {r['sku']: r for r in csv.DictReader(open(MASTER / 'items.csv', encoding='utf-8'))}
CUSTOMERS = {r['customer_no']: r for r in csv.DictReader(open(MASTER / 'customers.csv', encoding='utf-8'))}
ADDRESSES = {(r['customer_no'], r['type']): r for r in csv.DictReader(open(MASTER / 'addresses.csv', encoding='utf-8'))}

WORDS = {
    'en': dict(title='Purchase Order', po='Order No.', date='Order date', want='Required by', terms='Payment terms', ship='Deliver to', supplier='Supplier', pos='Item', code='Your part no.', own='Our part no.', text='Description', qty='Qty', unit='Unit', price='Unit price', amount='Amount', net='Total net', vat='VAT No.', tel='Tel.', currency='Currency', buyer='Buyer'),
    'de': dict(title='Bestellung', po='Bestellnummer', date='Datum', want='Liefertermin', terms='Zahlungsbedingungen', ship='Lieferanschrift', supplier='Lieferant', pos='Pos.', code='Ihre Art.-Nr.', own='Unsere Art.-Nr.', text='Bezeichnung', qty='Menge', unit='Einheit', price='Einzelpreis', amount='Gesamtpreis', net='Summe netto', vat='USt-IdNr.', tel='Tel.', currency='Währung', buyer='Einkäufer'),
    'fr': dict(title='Bon de commande', po='Commande n°', date='Date', want='Livraison souhaitée', terms='Conditions de paiement', ship='Adresse de livraison', supplier='Fournisseur', pos='Pos.', code='Votre référence', own='Notre référence', text='Désignation', qty='Quantité', unit='Unité', price='Prix unitaire', amount='Montant', net='Total HT', vat='N° TVA', tel='Tél.', currency='Devise', buyer='Acheteur'),
    'nl': dict(title='Inkooporder', po='Ordernummer', date='Orderdatum', want='Gewenste leverdatum', terms='Betalingsconditie', ship='Afleveradres', supplier='Leverancier', pos='Regel', code='Uw artikelnr.', own='Ons artikelnr.', text='Omschrijving', qty='Aantal', unit='Eenheid', price='Prijs', amount='Bedrag', net='Totaal excl. btw', vat='Btw-nr.', tel='Tel.', currency='Valuta', buyer='Inkoper'),
    'it': dict(title='Ordine di acquisto', po='Ordine n.', date='Data ordine', want='Consegna richiesta', terms='Pagamento', ship='Luogo di consegna', supplier='Fornitore', pos='Pos.', code='Vs. codice', own='Ns. codice', text='Descrizione', qty='Quantità', unit='U.M.', price='Prezzo', amount='Importo', net='Totale imponibile', vat='P. IVA', tel='Tel.', currency='Valuta', buyer='Referente'),
}
UNIT = {'en': {'EA': 'pcs', 'M': 'm', 'BOX': 'box'}, 'de': {'EA': 'Stk', 'M': 'm', 'BOX': 'VE'}, 'fr': {'EA': 'pièce', 'M': 'm', 'BOX': 'carton'}, 'nl': {'EA': 'stuks', 'M': 'm', 'BOX': 'doos'}, 'it': {'EA': 'pz', 'M': 'm', 'BOX': 'scatola'}}
SELLER = {'en': 'Lumenhof Electrical Wholesale Ltd<br>12 Foundry Lane<br>Birmingham B9 4AA', 'de': 'Lumenhof Elektrogroßhandel GmbH<br>Podbielskistraße 120<br>30177 Hannover'}
CSS = {
    'classic': 'body{font:10pt "Liberation Sans"} h1{font-size:16pt} .side{float:right;width:46%} th{border-bottom:1pt solid #000;text-align:left} td{padding:3pt 4pt}',
    'banded': 'body{font:9pt "DejaVu Sans"} h1{font-size:13pt;background:#234;color:#fff;padding:6pt} th{background:#dde3ea;text-align:left;padding:4pt} tr:nth-child(odd) td{background:#f4f6f8} td{padding:4pt}',
    'grid': 'body{font:9.5pt "Noto Sans"} h1{font-size:14pt;letter-spacing:1pt} table.lines,table.lines td,table.lines th{border:.5pt solid #888;border-collapse:collapse} td,th{padding:4pt}',
    'letter': 'body{font:11pt "Liberation Serif"} h1{font-size:13pt} th{text-align:left;font-weight:normal;text-decoration:underline} td{padding:2pt 6pt 2pt 0}',
}


def number(value, places, language):
    text = f'{Decimal(value):,.{places}f}'
    return text if language == 'en' else text.replace(',', ' ').replace('.', ',').replace(' ', '.')


def day(date, language):
    return {'en': date.strftime('%d %b %Y'), 'fr': date.strftime('%d/%m/%Y'), 'it': date.strftime('%d/%m/%Y'), 'nl': date.strftime('%d-%m-%Y')}.get(language, date.strftime('%d.%m.%Y'))


def address(number, kind):
    a = ADDRESSES[(number, kind)]
    return a['name'], a['street'], (a['zip'] + ' ' + a['city'])


def order_pdf(customer, language, po, lines, style, wanted=None, own_numbers=False, notes=''):
    """lines: (code as printed, sku for the description, quantity, unit code, price)"""
    w, c = WORDS[language], CUSTOMERS[customer]
    text = {'en': 'description_en', 'fr': 'description_fr'}.get(language, 'description_de' if language == 'de' else 'description_en')
    rows, net = '', Decimal(0)
    for i, (code, sku, quantity, unit, price) in enumerate(lines, 1):
        amount = Decimal(str(quantity)) * Decimal(price)
        net += amount
        rows += f'<tr><td>{i * 10}</td><td>{code}</td><td>{ITEMS[sku][text]}</td><td class=n>{number(quantity, 0, language)}</td><td>{UNIT[language][unit]}</td><td class=n>{number(price, 2, language)}</td><td class=n>{number(amount, 2, language)}</td></tr>'
    head = [(w['po'], po), (w['date'], day(datetime.date(2026, 11, 23), language))]
    if wanted:
        head.append((w['want'], day(wanted, language)))
    head += [(w['terms'], c['payment_terms']), (w['currency'], 'EUR')]
    head = ''.join(f'<tr><td>{a}:</td><td>{b}</td></tr>' for a, b in head)
    bill, ship = address(customer, 'bill-to'), address(customer, 'ship-to')
    seller = SELLER.get(language, SELLER['de'])
    code_title = w['own'] if own_numbers else w['code']
    html = f'''<html><style>@page{{size:A4;margin:18mm}} {CSS[style]} .n{{text-align:right}} table.lines{{width:100%;margin-top:14pt}} .box{{display:inline-block;width:46%;vertical-align:top;margin-top:10pt}} .total{{text-align:right;margin-top:10pt;font-weight:bold}} .foot{{position:fixed;bottom:0;font-size:7.5pt;color:#555}}</style>
<body><b>{bill[0]}</b><br>{bill[1]}<br>{bill[2]}<h1>{w['title']}</h1><table class=side>{head}</table>
<div class=box><b>{w['supplier']}</b><br>{seller}</div><div class=box><b>{w['ship']}</b><br>{'<br>'.join(ship)}</div>
<table class=lines><thead><tr><th>{w['pos']}</th><th>{code_title}</th><th>{w['text']}</th><th class=n>{w['qty']}</th><th>{w['unit']}</th><th class=n>{w['price']}</th><th class=n>{w['amount']}</th></tr></thead><tbody>{rows}</tbody></table>
<div class=total>{w['net']} EUR {number(net, 2, language)}</div><p>{notes}</p>
<div class=foot>{bill[0]} · {bill[1]} · {bill[2]} · {w['vat']} {c['vat_id']}</div></body></html>'''
    return weasyprint.HTML(string=html).write_pdf()


def mail(name, customer, subject, text=None, html=None, attachments=(), sender=None, headers=()):
    m = email.message.EmailMessage()
    m['From'] = email.utils.formataddr((sender or '', CUSTOMERS[customer]['emails'])) if customer else sender
    m['To'] = 'orders@lumenhof.example'
    m['Subject'] = subject
    m['Date'] = 'Mon, 23 Nov 2026 08:1%d:00 +0100' % (len(subject) % 10)
    m['Message-ID'] = '<%s@mail.example>' % name
    for key, value in headers:
        m[key] = value
    if text is not None:
        m.set_content(text)
    if html is not None:
        m.add_alternative(html, subtype='html') if text is not None else m.set_content(html, subtype='html')
    for file_name, data, kind in attachments:
        major, minor = kind.split('/')
        m.add_attachment(data, maintype=major, subtype=minor, filename=file_name)
    (OUT / (name + '.eml')).write_bytes(m.as_bytes())


def sheet(customer, po, lines, labels, wanted):
    book = openpyxl.Workbook()
    s = book.active
    s.title = labels['sheet']
    bill = address(customer, 'bill-to')
    s['A1'] = labels['title']
    s['A1'].font = Font(bold=True, size=14)
    for row, (label, value) in enumerate([(labels['customer'], ', '.join(bill)), (labels['po'], po), (labels['date'], datetime.date(2026, 11, 23)), (labels['want'], wanted)], 3):
        s.cell(row, 1, label)
        s.cell(row, 2, value)
    for column, label in enumerate(labels['columns'], 1):
        s.cell(8, column, label).font = Font(bold=True)
    for row, (sku, quantity, unit, price) in enumerate(lines, 9):
        for column, value in enumerate([row - 8, sku, ITEMS[sku]['description_en'], quantity, unit, float(price), float(quantity * Decimal(price))], 1):
            s.cell(row, column, value)
    data = io.BytesIO()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 23)
    book.save(data)
    return data.getvalue()


def price(sku):
    return ITEMS[sku]['list_price']


def plain(*lines):
    return [(sku, sku, q, ITEMS[sku]['base_unit'], price(sku)) for sku, q in lines]


def clean_documents():
    soon = datetime.date(2026, 12, 14)
    put = lambda name, data: (OUT / name).write_bytes(data)
    put('01 Bestellung Hallmann.pdf', order_pdf('20110', 'de', 'HG-26-0815', [('4711-001', 'LED-A60-806', 120, 'EA', '2.95'), ('4711-014', 'NYM-3X15', 500, 'M', '0.62'), ('4711-022', 'MCB-B16', 48, 'EA', '2.85')], 'classic', soon, own_numbers=True))
    put('02 Redfern PO 7740318.pdf', order_pdf('20173', 'en', '7740318', plain(('PAN-6060-36', 24), ('DIM-LED-300', 6), ('EXT-EXIT-3H', 4), ('LED-GU10-345', 200)), 'banded', soon))
    put('03 commande Vasseur.pdf', order_pdf('20131', 'fr', 'CV-2026-1142', plain(('SWT-2W-W', 40), ('SKT-SCH-W', 60), ('BOX-UP-60', 100)), 'grid', soon))
    put('04 inkooporder Kooijman.pdf', order_pdf('20144', 'nl', 'K26-131', plain(('TER-221-2', 400), ('TER-221-3', 250), ('CON-PVC-20', 150)), 'letter', soon))
    mail('05 mail Oakline', '20204', 'PO OF-90077', 'Hello,\n\nplease send us\n\n50 x LED-T8-1200\n25 x LED-T8-1500\n\nDeliver by 16 December 2026, usual address please.\n\nKind regards\n\nMaya Holt\nBuying\n\nOakline Facilities Ltd\n88 Mill Lane\nLeeds LS13 3NY\n', sender='Maya Holt')
    mail('06 Bestellung Petersen', '20188', 'Unsere Bestellung LP-4471', None, '<html><body><p>Guten Morgen,</p><p>hiermit bestellen wir:</p><table><tr><th>Artikel</th><th>Bezeichnung</th><th>Menge</th><th>Einheit</th><th>Preis EUR</th></tr><tr><td>FRM-1-W</td><td>Abdeckrahmen einfach weiß</td><td>50</td><td>Stk</td><td>0,95</td></tr><tr><td>FRM-2-W</td><td>Abdeckrahmen zweifach weiß</td><td>30</td><td>Stk</td><td>1,60</td></tr></table><p>Bitte liefern bis 10.12.2026.</p><p>Mit freundlichen Grüßen<br>Jan Petersen<br>Ladenbau Petersen KG</p></body></html>', sender='Jan Petersen')
    mail('07 pedido Arrieta', '20167', 'Pedido 26-553', 'Buenos días,\n\nadjuntamos nuestro pedido 26-553.\n\nUn saludo\nAinhoa Ruiz\nMontajes Arrieta S.L.\n', attachments=[('pedido 26-553.xlsx', sheet('20167', '26-553', [('FLD-50W', 5, 'ud', '38.90'), ('FLD-100W', 3, 'ud', '64.50')], dict(sheet='Pedido', title='Pedido de compra', customer='Cliente', po='Nº de pedido', date='Fecha', want='Fecha de entrega', columns=['Pos.', 'Su referencia', 'Descripción', 'Cantidad', 'Unidad', 'Precio', 'Importe']), datetime.date(2026, 12, 15)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')], sender='Ainhoa Ruiz')
    put('08 order form Thornbury.xlsx', sheet('20125', 'TF-2231', [('NYM-3X25', 300, 'm', '0.98'), ('H07-BK-15', 200, 'm', '0.21'), ('TIE-200-BK', 500, 'pcs', '0.04')], dict(sheet='Order', title='Purchase order', customer='Customer', po='PO number', date='Order date', want='Required by', columns=['Line', 'Part no.', 'Description', 'Quantity', 'Unit', 'Unit price', 'Line total']), datetime.date(2026, 12, 11)))
    put('09 Bestellung Hallmann Lager.csv', ('Bestellnummer;HG-26-0819\nBesteller;Hallmann Gebäudetechnik GmbH\nBestelldatum;23.11.2026\nLiefertermin;11.12.2026\n\nPos;Artikelnummer;Bezeichnung;Menge;Einheit;Preis;Betrag\n1;BOX-IP55;Abzweigdose IP55 85x85;40;Stk;1,45;58,00\n2;SKT-SCH-A;Schuko-Steckdose anthrazit;20;Stk;3,60;72,00\n').encode('utf-8'))
    mail('10 commande Pelletier', '20196', 'Commande PR-3308', 'Bonjour,\n\nvous trouverez ci-joint notre commande PR-3308.\n\nCordialement\nLucie Morvan\nPelletier Rénovation SAS\n', attachments=[('commande PR-3308.pdf', order_pdf('20196', 'fr', 'PR-3308', plain(('RCD-40-30', 4), ('MCB-C16', 24)), 'classic', soon), 'application/pdf')], sender='Lucie Morvan')


def not_orders():
    mail('11 newsletter', None, 'Winter offers for your workshop', 'Save up to 30 % on tools this winter!\n\nView this newsletter in your browser. To unsubscribe, click here.\n', sender='Toolfair News <news@toolfair.example>', headers=[('List-Unsubscribe', '<mailto:leave@toolfair.example>'), ('Precedence', 'bulk')])
    mail('12 out of office', '20204', 'Automatic reply: order confirmation', 'Thank you for your message. I am out of the office until 30 November and will reply on my return.\n', sender='Maya Holt', headers=[('Auto-Submitted', 'auto-replied')])


def flagged_documents():
    soon = datetime.date(2026, 12, 14)
    put = lambda name, data: (OUT / name).write_bytes(data)
    put('13 Bestellung Petersen alter Preis.pdf', order_pdf('20188', 'de', 'LP-4475', [('SWT-1P-W', 'SWT-1P-W', 20, 'EA', '2.70'), ('LED-A60-1521', 'LED-A60-1521', 30, 'EA', '4.20')], 'grid', soon))
    mail('14 mail Thornbury', '20125', 'PO TF-2240', 'Hi,\n\nplease supply\n\n12 x MCB-Bl6 circuit breaker B16\n4 x RCD-40-30\n\nby 18 December 2026, usual delivery address.\n\nThanks\n\nSam Reed\nThornbury Fit-Out Ltd\n', sender='Sam Reed')
    put('15 Oakline PO again.pdf', order_pdf('20204', 'en', 'OF-90031', plain(('LED-T8-1200', 100), ('PAN-3012-36', 12)), 'banded', soon))
    mail('16 bestelling Kooijman', '20144', 'bestelling', 'Goedemorgen,\n\ngraag ontvangen wij\n\n50 stuks BOX-IP55\n200 stuks TIE-200-BK\n\nMet vriendelijke groet\n\nJoost Kooijman\nKooijman Installaties BV\n', sender='Joost Kooijman')
    put('17 ordine Bellucci.pdf', order_pdf('20152', 'it', 'OA-0562', [('IB0088', 'PAN-6060-36', 10, 'EA', '29.50'), ('IB0091', 'EXT-EXIT-3H', 6, 'EA', '54.00')], 'letter', soon, own_numbers=True))
    mail('18 change Oakline', '20204', 'Change to order OF-90013', 'Hello,\n\nplease change our order OF-90013: line 10 to 150 pcs.\n\nKind regards\nMaya Holt\nOakline Facilities Ltd\n', sender='Maya Holt')
    mail('19 photo Arrieta', '20167', 'Pedido urgente', 'Buenos días, adjunto el pedido en foto.\n\nUn saludo\nAinhoa Ruiz\n', attachments=[('pedido.png', picture(), 'image/png')], sender='Ainhoa Ruiz')
    put('20 Redfern PO 7740325.pdf', order_pdf('20173', 'en', '7740325', plain(('FLD-100W', 900),), 'classic', soon))


def picture():
    """A scribbled note, standing for a photo of an order by hand that no machine can read."""
    import math
    import struct
    import zlib
    width, height = 760, 560
    paper = [[int(205 + 25 * math.sin(x / 190) + 18 * math.cos(y / 140)) for x in range(width)] for y in range(height)]
    for line in range(5):
        x, turn = 90.0, 0.0
        while x < 660:
            y = 110 + line * 85 + 16 * math.sin(turn * 1.1) + 9 * math.sin(turn * 2.7 + line)
            for dx, dy in ((dx, dy) for dx in range(-2, 3) for dy in range(-2, 3) if dx * dx + dy * dy <= 4):
                paper[int(y) + dy][int(x) + dx] = 60
            x, turn = x + 1.1 + 0.9 * math.sin(turn * 0.5), turn + 0.07
    rows = b''.join(b'\x00' + bytes(row) for row in paper)
    chunk = lambda kind, data: struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows, 9)) + chunk(b'IEND', b'')


if __name__ == '__main__':
    OUT.mkdir(exist_ok=True)
    clean_documents()
    not_orders()
    flagged_documents()
    (HERE.parent / 'today').write_text('2026-11-23\n')
