#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the made-up seller's master data of the demo (CSV files in ../master)."""
import csv
import pathlib

OUT = pathlib.Path(__file__).resolve().parent.parent / 'master'

# sku, gtin stem, English, German, French, base unit, pack, minimum, price EUR, lead days
ITEMS = [
    ('LED-A60-806', '426012300001', 'LED lamp A60 E27 806 lm 2700 K', 'LED-Lampe A60 E27 806 lm 2700 K', 'Lampe LED A60 E27 806 lm 2700 K', 'EA', 10, 10, '2.95', 2),
    ('LED-A60-1521', '426012300002', 'LED lamp A60 E27 1521 lm 4000 K', 'LED-Lampe A60 E27 1521 lm 4000 K', 'Lampe LED A60 E27 1521 lm 4000 K', 'EA', 10, 10, '4.80', 2),
    ('LED-GU10-345', '426012300003', 'LED reflector GU10 345 lm 36 degrees', 'LED-Reflektor GU10 345 lm 36 Grad', 'Spot LED GU10 345 lm 36 degres', 'EA', 10, 10, '3.40', 2),
    ('LED-T8-1200', '426012300004', 'LED tube T8 1200 mm 2100 lm', 'LED-Röhre T8 1200 mm 2100 lm', 'Tube LED T8 1200 mm 2100 lm', 'EA', 25, 25, '6.90', 3),
    ('LED-T8-1500', '426012300005', 'LED tube T8 1500 mm 3100 lm', 'LED-Röhre T8 1500 mm 3100 lm', 'Tube LED T8 1500 mm 3100 lm', 'EA', 25, 25, '8.70', 3),
    ('PAN-6060-36', '426012300006', 'LED panel 600x600 36 W', 'LED-Panel 600x600 36 W', 'Dalle LED 600x600 36 W', 'EA', 4, 4, '29.50', 5),
    ('PAN-3012-36', '426012300007', 'LED panel 300x1200 36 W', 'LED-Panel 300x1200 36 W', 'Dalle LED 300x1200 36 W', 'EA', 4, 4, '31.20', 5),
    ('FLD-50W', '426012300008', 'Floodlight 50 W IP65', 'Fluter 50 W IP65', 'Projecteur 50 W IP65', 'EA', 1, 1, '38.90', 5),
    ('FLD-100W', '426012300009', 'Floodlight 100 W IP65', 'Fluter 100 W IP65', 'Projecteur 100 W IP65', 'EA', 1, 1, '64.50', 5),
    ('EXT-EXIT-3H', '426012300010', 'Exit sign luminaire 3 h', 'Rettungszeichenleuchte 3 h', 'Bloc de sortie de secours 3 h', 'EA', 1, 1, '54.00', 7),
    ('NYM-3X15', '426012300011', 'Cable NYM-J 3x1.5 mm2', 'Mantelleitung NYM-J 3x1,5 mm2', 'Cable NYM-J 3x1,5 mm2', 'M', 100, 100, '0.62', 1),
    ('NYM-3X25', '426012300012', 'Cable NYM-J 3x2.5 mm2', 'Mantelleitung NYM-J 3x2,5 mm2', 'Cable NYM-J 3x2,5 mm2', 'M', 100, 100, '0.98', 1),
    ('NYM-5X25', '426012300013', 'Cable NYM-J 5x2.5 mm2', 'Mantelleitung NYM-J 5x2,5 mm2', 'Cable NYM-J 5x2,5 mm2', 'M', 50, 50, '1.65', 1),
    ('H07-BK-15', '426012300014', 'Single core H07V-K 1.5 mm2 black', 'Aderleitung H07V-K 1,5 mm2 schwarz', 'Fil H07V-K 1,5 mm2 noir', 'M', 100, 100, '0.21', 1),
    ('SKT-SCH-W', '426012300015', 'Socket outlet Schuko white', 'Schuko-Steckdose weiß', 'Prise Schuko blanche', 'EA', 10, 10, '3.10', 1),
    ('SKT-SCH-A', '426012300016', 'Socket outlet Schuko anthracite', 'Schuko-Steckdose anthrazit', 'Prise Schuko anthracite', 'EA', 10, 10, '3.60', 1),
    ('SWT-1P-W', '426012300017', 'Rocker switch one pole white', 'Wippschalter einpolig weiß', 'Interrupteur unipolaire blanc', 'EA', 10, 10, '2.70', 1),
    ('SWT-2W-W', '426012300018', 'Two-way switch white', 'Wechselschalter weiß', 'Interrupteur va-et-vient blanc', 'EA', 10, 10, '2.95', 1),
    ('DIM-LED-300', '426012300019', 'LED dimmer 300 W', 'LED-Dimmer 300 W', 'Variateur LED 300 W', 'EA', 1, 1, '24.80', 3),
    ('FRM-1-W', '426012300020', 'Cover frame single white', 'Abdeckrahmen einfach weiß', 'Plaque simple blanche', 'EA', 10, 10, '0.95', 1),
    ('FRM-2-W', '426012300021', 'Cover frame double white', 'Abdeckrahmen zweifach weiß', 'Plaque double blanche', 'EA', 10, 10, '1.60', 1),
    ('MCB-B16', '426012300022', 'Circuit breaker B16 one pole', 'Leitungsschutzschalter B16 einpolig', 'Disjoncteur B16 unipolaire', 'EA', 12, 12, '2.85', 2),
    ('MCB-C16', '426012300023', 'Circuit breaker C16 one pole', 'Leitungsschutzschalter C16 einpolig', 'Disjoncteur C16 unipolaire', 'EA', 12, 12, '3.35', 2),
    ('RCD-40-30', '426012300024', 'Residual current device 40 A 30 mA', 'Fehlerstromschutzschalter 40 A 30 mA', 'Interrupteur differentiel 40 A 30 mA', 'EA', 1, 1, '32.40', 2),
    ('BOX-UP-60', '426012300025', 'Flush device box 60 mm', 'Unterputzdose 60 mm', 'Boite encastrement 60 mm', 'EA', 25, 25, '0.34', 1),
    ('BOX-IP55', '426012300026', 'Junction box IP55 85x85', 'Abzweigdose IP55 85x85', 'Boite de derivation IP55 85x85', 'EA', 10, 10, '1.45', 1),
    ('TER-221-2', '426012300027', 'Splicing connector 2 conductors', 'Verbindungsklemme 2 Leiter', 'Borne 2 conducteurs', 'EA', 100, 100, '0.29', 1),
    ('TER-221-3', '426012300028', 'Splicing connector 3 conductors', 'Verbindungsklemme 3 Leiter', 'Borne 3 conducteurs', 'EA', 50, 50, '0.36', 1),
    ('CON-PVC-20', '426012300029', 'Conduit PVC 20 mm', 'Installationsrohr PVC 20 mm', 'Tube PVC 20 mm', 'M', 50, 50, '0.48', 2),
    ('TIE-200-BK', '426012300030', 'Cable tie 200 mm black', 'Kabelbinder 200 mm schwarz', 'Collier 200 mm noir', 'EA', 100, 100, '0.04', 1),
]
# number, name, aliases, VAT, domain, mails, language, country, terms, limit, balance, (bill street, zip, city), (ship name, street, zip, city)
CUSTOMERS = [
    ('20110', 'Hallmann Gebäudetechnik GmbH', 'Hallmann Gebäudetechnik', 'DE811220110', 'hallmann-gt.example', 'einkauf@hallmann-gt.example', 'de', 'DE', '30 Tage netto', '40000', '2140.00', ('Gutenbergstraße 14', '70176', 'Stuttgart'), ('Hallmann Gebäudetechnik GmbH, Lager', 'Im Gewerbepark 3', '71636', 'Ludwigsburg')),
    ('20125', 'Thornbury Fit-Out Ltd', 'Thornbury Fit Out', 'GB402201125', 'thornbury-fitout.example', 'orders@thornbury-fitout.example', 'en', 'GB', '30 days net', '25000', '880.50', ('6 Castle Street', 'BS35 1HB', 'Thornbury'), ('Thornbury Fit-Out Ltd, Site Store', '41 Harbour Way', 'BS1 5DB', 'Bristol')),
    ('20131', 'Électricité Vasseur SARL', 'Electricite Vasseur', 'FR40220113100', 'vasseur-elec.example', 'achats@vasseur-elec.example', 'fr', 'FR', '45 jours fin de mois', '30000', '1210.00', ('8 rue des Tanneurs', '59000', 'Lille'), ('Électricité Vasseur SARL, Dépôt', '17 avenue du Port', '59140', 'Dunkerque')),
    ('20144', 'Kooijman Installaties BV', 'Kooijman Installaties', 'NL822014401B01', 'kooijman-inst.example', 'inkoop@kooijman-inst.example', 'nl', 'NL', '30 dagen netto', '20000', '0', ('Nijverheidsweg 22', '3534 AM', 'Utrecht'), ('Kooijman Installaties BV, Magazijn', 'Havenkade 9', '3439 LM', 'Nieuwegein')),
    ('20152', 'Impianti Bellucci S.r.l.', 'Impianti Bellucci', 'IT02201520364', 'impianti-bellucci.example', 'acquisti@impianti-bellucci.example', 'it', 'IT', 'Bonifico 60 gg', '15000', '640.00', ('Via Emilia Est, 230', '41122', 'Modena'), ('Impianti Bellucci S.r.l., Magazzino', 'Via dell\'Artigianato, 5', '41126', 'Modena')),
    ('20167', 'Montajes Arrieta S.L.', 'Montajes Arrieta', 'ESB22016700', 'montajes-arrieta.example', 'compras@montajes-arrieta.example', 'es', 'ES', '30 días', '18000', '320.00', ('Calle Mayor 51', '48001', 'Bilbao'), ('Montajes Arrieta S.L., Almacén', 'Polígono Zabalondo 12', '48100', 'Mungia')),
    ('20173', 'Redfern Hotels Group plc', 'Redfern Hotels', 'GB402201173', 'redfern-hotels.example', 'procurement@redfern-hotels.example', 'en', 'GB', '60 days net', '60000', '4975.00', ('1 Quayside', 'NE1 3DX', 'Newcastle'), ('Redfern Hotels Group plc, Central Stores', '19 Tyne Road', 'NE8 2AR', 'Gateshead')),
    ('20188', 'Ladenbau Petersen KG', 'Ladenbau Petersen', 'DE811220188', 'ladenbau-petersen.example', 'bestellung@ladenbau-petersen.example', 'de', 'DE', '14 Tage 2 %, 30 Tage netto', '8000', '7410.00', ('Werftstraße 40', '24148', 'Kiel'), ('Ladenbau Petersen KG, Werkstatt', 'Seekoppelweg 7', '24113', 'Kiel')),
    ('20196', 'Pelletier Rénovation SAS', 'Pelletier Renovation', 'FR40220119600', 'pelletier-reno.example', 'commande@pelletier-reno.example', 'fr', 'FR', '30 jours', '12000', '150.00', ('3 place du Marché', '35000', 'Rennes'), ('Pelletier Rénovation SAS, Chantier', '60 boulevard Clemenceau', '35200', 'Rennes')),
    ('20204', 'Oakline Facilities Ltd', 'Oakline Facilities', 'GB402201204', 'oakline-fm.example', 'buying@oakline-fm.example', 'en', 'GB', '30 days net', '22000', '1015.00', ('88 Mill Lane', 'LS13 3NY', 'Leeds'), ('Oakline Facilities Ltd, Depot', '4 Canal Works', 'LS12 6BX', 'Leeds')),
]
OWN_NUMBERS = [('20110', '4711-001', 'LED-A60-806'), ('20110', '4711-014', 'NYM-3X15'), ('20110', '4711-022', 'MCB-B16'), ('20173', 'RH-LAMP-01', 'LED-GU10-345'), ('20173', 'RH-LAMP-02', 'LED-A60-806'), ('20152', 'IB0088', 'PAN-6060-36'), ('20152', 'IB0091', 'EXT-EXIT-3H')]
OPEN_ORDERS = [('20125', 'TF-2207', '2026-11-12', '415.00'), ('20204', 'OF-90031', '2026-11-16', '1290.00'), ('20144', 'K26-118', '2026-11-10', '734.00')]
UNITS = [('EA', 'EA', 'en de fr nl it es'), ('pc', 'EA', 'en'), ('pcs', 'EA', 'en'), ('each', 'EA', 'en'), ('Stück', 'EA', 'de'), ('Stk', 'EA', 'de'), ('St', 'EA', 'de'), ('pièce', 'EA', 'fr'), ('pièces', 'EA', 'fr'), ('pce', 'EA', 'fr'), ('stuks', 'EA', 'nl'), ('st', 'EA', 'nl'), ('pz', 'EA', 'it'), ('nr', 'EA', 'it'), ('ud', 'EA', 'es'), ('uds', 'EA', 'es'), ('m', 'M', 'en de fr nl it es'), ('metre', 'M', 'en'), ('Meter', 'M', 'de'), ('mt', 'M', 'it'), ('box', 'BOX', 'en'), ('boxes', 'BOX', 'en'), ('pack', 'BOX', 'en'), ('VE', 'BOX', 'de'), ('Karton', 'BOX', 'de'), ('carton', 'BOX', 'fr'), ('boîte', 'BOX', 'fr'), ('doos', 'BOX', 'nl'), ('scatola', 'BOX', 'it'), ('caja', 'BOX', 'es'), ('cajas', 'BOX', 'es')]


def gtin(stem):
    total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(stem))
    return stem + str(-total % 10)


def write(name, header, rows):
    with open(OUT / (name + '.csv'), 'w', newline='', encoding='utf-8') as f:
        w = csv.writer(f, lineterminator='\n')
        w.writerow(header)
        w.writerows(rows)


def main():
    OUT.mkdir(exist_ok=True)
    write('seller', 'name,street,zip,city,country,vat_id,phone,fax,email'.split(','), [
        ('Lumenhof Elektrogroßhandel GmbH', 'Podbielskistraße 120', '30177', 'Hannover', 'Germany', 'DE811299001', '+49 511 5550 20', '+49 511 5550 29', 'orders@lumenhof.example'),
        ('Lumenhof Electrical Wholesale Ltd', '12 Foundry Lane', 'B9 4AA', 'Birmingham', 'United Kingdom', 'DE811299001', '+44 121 555 0120', '', 'orders@lumenhof.example')])
    write('items', 'sku,gtin,description_en,description_de,description_fr,base_unit,pack_size,min_order_qty,list_price,currency,weight,lead_time_days,status,replaced_by'.split(','),
          [(s, gtin(g), en, de, fr, u, p, m, pr, 'EUR', '', lead, 'active', '') for s, g, en, de, fr, u, p, m, pr, lead in ITEMS])
    write('prices', 'price_list,sku,valid_from,valid_to,min_qty,price'.split(','),
          [('TRADE-EUR', s, '2026-01-01', '2027-12-31', 1, pr) for s, _, _, _, _, _, _, _, pr, _ in ITEMS])
    write('customers', 'customer_no,name,aliases,vat_id,email_domain,emails,language,country,currency,payment_terms,price_list,credit_limit,open_balance,on_hold'.split(','),
          [(n, name, al, vat, dom, mail, lang, c, 'EUR', terms, 'TRADE-EUR', lim, bal, 0) for n, name, al, vat, dom, mail, lang, c, terms, lim, bal, _, _ in CUSTOMERS])
    rows = []
    for n, name, _, _, _, _, _, c, _, _, _, bill, ship in CUSTOMERS:
        rows += [(n + '-B', n, 'bill-to', name, *bill, c), (n + '-S', n, 'ship-to', *ship, c)]
    write('addresses', 'address_id,customer_no,type,name,street,zip,city,country'.split(','), rows)
    write('customer_items', 'customer_no,customer_item,sku'.split(','), OWN_NUMBERS)
    write('open_orders', 'customer_no,po_number,date,total'.split(','), OPEN_ORDERS)
    write('units', 'alias,language,code,factor'.split(','),
          [(a, lang, c, 'pack_size' if c == 'BOX' else 1) for a, c, langs in UNITS for lang in langs.split()])


if __name__ == '__main__':
    main()
