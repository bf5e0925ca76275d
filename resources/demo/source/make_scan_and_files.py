#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the sample inbox (../inbox) holds beside PDFs, mails and sheets: a scan, an EDIFACT and a UBL
order, a Word file. Needs Debian's weasyprint, python3-openpyxl, poppler-utils and imagemagick."""
import io
import pathlib
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

from make_inbox import ADDRESSES, CUSTOMERS, ITEMS, OUT, order_pdf, plain, price

import datetime

SELLER_GLN = '4099209900001'


def scan():
    """A page as a copier sends it: a little askew, a little grey, with specks; the same at each run."""
    pdf = order_pdf('20144', 'nl', 'K26-140', plain(('TER-221-2', 200), ('BOX-UP-60', 75), ('MCB-B16', 24)), 'grid', datetime.date(2026, 12, 14))
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder)
        (page / 'page.pdf').write_bytes(pdf)
        subprocess.run(['pdftoppm', '-r', '200', '-gray', '-png', '-singlefile', page / 'page.pdf', page / 'page'], check=True)
        subprocess.run(['convert', page / 'page.png', '-background', 'white', '-rotate', '1.4', '-gravity', 'center', '-extent', '1654x2339', '-seed', '7', '-attenuate', '0.25', '+noise', 'Gaussian', '-blur', '0x0.4', '-level', '6%,94%', '-density', '200', '-units', 'PixelsPerInch', '-quality', '60', page / 'scan.jpg'], check=True)
        (OUT / '21 scan Kooijman.jpg').write_bytes((page / 'scan.jpg').read_bytes())


def edifact():
    lines = [('DIM-LED-300', 12), ('LED-GU10-345', 100)]
    ship = ADDRESSES[('20173', 'ship-to')]
    segments = ['UNH+1+ORDERS:D:96A:UN:EAN008', 'BGM+220+7740331+9', 'DTM+137:20261123:102', 'DTM+2:20261215:102',
                'NAD+BY+' + CUSTOMERS['20173']['gln'] + '::9++Redfern Hotels Group plc+1 Quayside+Newcastle++NE1 3DX+GB',
                'NAD+SU+' + SELLER_GLN + '::9++Lumenhof Electrical Wholesale Ltd',
                'NAD+DP+' + ship['gln'] + '::9++' + ship['name'] + '+' + ship['street'] + '+' + ship['city'] + '++' + ship['zip'] + '+' + ship['country'],
                'CUX+2:EUR:9']
    total = 0
    for number, (sku, quantity) in enumerate(lines, 1):
        amount = quantity * float(price(sku))
        total += amount
        segments += [f'LIN+{number * 10}++{ITEMS[sku]["gtin"]}:EN', f'PIA+5+{sku}:SA', f'IMD+F++:::{ITEMS[sku]["description_en"]}', f'QTY+21:{quantity}:PCE', f'MOA+203:{amount:.2f}', f'PRI+AAA:{price(sku)}']
    segments += ['UNS+S', f'MOA+79:{total:.2f}']
    segments.append(f'UNT+{len(segments) + 1}+1')
    text = "UNA:+.? '\n" + f"UNB+UNOC:3+{CUSTOMERS['20173']['gln']}:14+{SELLER_GLN}:14+261123:0805+331'\n" + ''.join(s + "'\n" for s in segments) + "UNZ+1+331'\n"
    (OUT / '22 Redfern ORDERS.edi').write_bytes(text.encode('latin-1'))


def ubl():
    lines = [('RCD-40-30', 6), ('MCB-B16', 36), ('SKT-SCH-W', 80)]
    customer, bill, ship = CUSTOMERS['20110'], ADDRESSES[('20110', 'bill-to')], ADDRESSES[('20110', 'ship-to')]
    where = lambda a: f'<cbc:StreetName>{escape(a["street"])}</cbc:StreetName><cbc:CityName>{escape(a["city"])}</cbc:CityName><cbc:PostalZone>{a["zip"]}</cbc:PostalZone><cac:Country><cbc:IdentificationCode>{a["country"]}</cbc:IdentificationCode></cac:Country>'
    rows, total = '', 0
    for number, (sku, quantity) in enumerate(lines, 1):
        amount = quantity * float(price(sku))
        total += amount
        rows += f'''  <cac:OrderLine><cac:LineItem>
    <cbc:ID>{number * 10}</cbc:ID><cbc:Quantity unitCode="C62">{quantity}</cbc:Quantity>
    <cbc:LineExtensionAmount currencyID="EUR">{amount:.2f}</cbc:LineExtensionAmount>
    <cac:Price><cbc:PriceAmount currencyID="EUR">{price(sku)}</cbc:PriceAmount></cac:Price>
    <cac:Item><cbc:Name>{escape(ITEMS[sku]["description_de"])}</cbc:Name>
      <cac:SellersItemIdentification><cbc:ID>{sku}</cbc:ID></cac:SellersItemIdentification>
      <cac:StandardItemIdentification><cbc:ID schemeID="0160">{ITEMS[sku]["gtin"]}</cbc:ID></cac:StandardItemIdentification></cac:Item>
  </cac:LineItem></cac:OrderLine>
'''
    text = f'''<?xml version="1.0" encoding="UTF-8"?>
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:UBLVersionID>2.1</cbc:UBLVersionID>
  <cbc:ID>HG-26-0827</cbc:ID>
  <cbc:IssueDate>2026-11-23</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:BuyerCustomerParty><cac:Party>
    <cbc:EndpointID schemeID="0088">{customer["gln"]}</cbc:EndpointID>
    <cac:PartyName><cbc:Name>{escape(customer["name"])}</cbc:Name></cac:PartyName>
    <cac:PostalAddress>{where(bill)}</cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>{customer["vat_id"]}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  </cac:Party></cac:BuyerCustomerParty>
  <cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Lumenhof Elektrogroßhandel GmbH</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>
  <cac:Delivery>
    <cac:DeliveryLocation><cbc:ID schemeID="0088">{ship["gln"]}</cbc:ID><cac:Address>{where(ship)}</cac:Address></cac:DeliveryLocation>
    <cac:RequestedDeliveryPeriod><cbc:EndDate>2026-12-11</cbc:EndDate></cac:RequestedDeliveryPeriod>
    <cac:DeliveryParty><cac:PartyName><cbc:Name>{escape(ship["name"])}</cbc:Name></cac:PartyName></cac:DeliveryParty>
  </cac:Delivery>
  <cac:AnticipatedMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">{total:.2f}</cbc:LineExtensionAmount><cbc:PayableAmount currencyID="EUR">{total:.2f}</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>
{rows}</Order>
'''
    (OUT / '23 Hallmann UBL.xml').write_text(text, encoding='utf-8')


def word():
    """The least a Word file consists of."""
    paragraph = lambda text: f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    cells = lambda row: '<w:tr>' + ''.join(f'<w:tc>{paragraph(str(cell))}</w:tc>' for cell in row) + '</w:tr>'
    table = [('Pos.', 'Artikelnummer', 'Bezeichnung', 'Menge', 'Einheit', 'Einzelpreis', 'Gesamtpreis')]
    total = 0
    for number, (sku, quantity) in enumerate([('SWT-2W-W', 20), ('BOX-UP-60', 50)], 1):
        amount = quantity * float(price(sku))
        total += amount
        table.append((number, sku, ITEMS[sku]['description_de'], quantity, 'Stk', price(sku).replace('.', ','), f'{amount:.2f}'.replace('.', ',')))
    ship, bill = ADDRESSES[('20188', 'ship-to')], ADDRESSES[('20188', 'bill-to')]
    body = ''.join(map(paragraph, [bill['name'], bill['street'], bill['zip'] + ' ' + bill['city'], 'USt-IdNr.: ' + CUSTOMERS['20188']['vat_id'], '', 'Bestellung', 'Bestellnummer: LP-4480', 'Bestelldatum: 23.11.2026', 'Liefertermin: 10.12.2026', 'Lieferanschrift:', ship['name'], ship['street'], ship['zip'] + ' ' + ship['city'], '']))
    body += '<w:tbl>' + ''.join(map(cells, table)) + '</w:tbl>' + paragraph('Summe netto EUR ' + f'{total:.2f}'.replace('.', ','))
    files = {
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>',
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, 'w', zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 11, 23, 8, 0, 0)), '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)
    (OUT / '24 Bestellung Petersen.docx').write_bytes(data.getvalue())


if __name__ == '__main__':
    scan()
    edifact()
    ubl()
    word()
