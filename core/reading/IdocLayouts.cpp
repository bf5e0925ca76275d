// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/IdocRecords.h"

#include <QStringTokenizer>

#include <algorithm>

namespace intray {

namespace {

struct Row
{
    const char *segment;
    const char *parent;
    const char *fields; // name and external length, in the order of the segment
};

// Lengths as in the segment definitions of the basic type ORDERS05 (transaction WE60, external length).
// Later versions of a segment only add fields behind these.
constexpr Row rows[] = {
    {"EDI_DC40", "",
     "TABNAM 10 MANDT 3 DOCNUM 16 DOCREL 4 STATUS 2 DIRECT 1 OUTMOD 1 EXPRSS 1 TEST 1 IDOCTYP 30 CIMTYP 30 MESTYP 30 "
     "MESCOD 3 MESFCT 3 STD 1 STDVRS 6 STDMES 6 SNDPOR 10 SNDPRT 2 SNDPFC 2 SNDPRN 10 SNDSAD 21 SNDLAD 70 RCVPOR 10 "
     "RCVPRT 2 RCVPFC 2 RCVPRN 10 RCVSAD 21 RCVLAD 70 CREDAT 8 CRETIM 6 REFINT 14 REFGRP 14 REFMES 14 ARCKEY 70 "
     "SERIAL 20"},
    {"E1EDK01", "",
     "ACTION 3 KZABS 1 CURCY 3 HWAER 3 WKURS 12 ZTERM 17 KUNDEUINR 20 EIGENUINR 20 BSART 4 BELNR 35 NTGEW 18 BRGEW 18 "
     "GEWEI 3 FKART_RL 4 ABLAD 25 BSTZD 4 VSART 2 VSART_BEZ 20 RECIPNT_NO 10 KZAZU 1 AUTLF 1 AUGRU 3"},
    {"E1EDK14", "", "QUALF 3 ORGID 35"},
    {"E1EDK03", "", "IDDAT 3 DATUM 8 UZEIT 6"},
    {"E1EDK04", "", "MWSKZ 7 MSATZ 17 MWSBT 18 TXJCD 15"},
    {"E1EDK05", "",
     "ALCKZ 3 KSCHL 4 KOTXT 80 BETRG 18 KPERC 8 KRATE 15 UPRBS 9 MEAUN 3 KOBTR 18 MWSKZ 7 MSATZ 17 KOEIN 3"},
    {"E1EDKA1", "",
     "PARVW 3 PARTN 17 LIFNR 17 NAME1 35 NAME2 35 NAME3 35 NAME4 35 STRAS 35 STRS2 35 PFACH 35 ORT01 35 COUNC 9 "
     "PSTLZ 9 PSTL2 9 LAND1 3 ABLAD 35 PERNR 30 PARNR 30 TELF1 25 TELF2 25 TELBX 25 TELFX 25 TELTX 25 TELX1 25 SPRAS 1 "
     "ANRED 15 ORT02 35 HAUSN 6 STOCK 6 REGIO 3 PARGE 1 ISOAL 2 ISONU 2 FCODE 20 IHREZ 30 BNAME 35 PAORG 30 ORGTX 35 "
     "PAGRU 30 KNREF 30 ILNNR 70 PFORT 35 SPRAS_ISO 2 TITLE 15"},
    {"E1EDKA3", "E1EDKA1", "QUALP 3 STDPN 70"},
    {"E1EDK02", "", "QUALF 3 BELNR 35 POSNR 6 DATUM 8 UZEIT 6"},
    {"E1EDK17", "", "QUALF 3 LKOND 3 LKTEXT 70 LPRIO 3"},
    {"E1EDK18", "", "QUALF 3 TAGE 8 PRZNT 8 ZTERM_TXT 70"},
    {"E1EDKT1", "", "TDID 4 TSSPRAS 3 TSSPRAS_ISO 2 TDOBJECT 10 TDOBNAME 70"},
    {"E1EDKT2", "E1EDKT1", "TDLINE 70 TDFORMAT 2"},
    {"E1EDP01", "",
     "POSEX 6 ACTION 3 PSTYP 1 KZABS 1 MENGE 15 MENEE 3 BMNG2 15 PMENE 3 ABFTZ 7 VPREI 15 PEINH 9 NETWR 18 ANETW 18 "
     "SKFBP 18 NTGEW 18 GEWEI 3 EINKZ 1 CURCY 3 PREIS 18 MATKL 9 UEPOS 6 GRKOR 3 EVERS 7 BPUMN 6 BPUMZ 6 ABGRU 2 "
     "ABGRT 40"},
    {"E1EDP02", "E1EDP01", "QUALF 3 BELNR 35 ZEILE 6 DATUM 8 UZEIT 6 BSARK 35 IHREZ 30"},
    {"E1EDP03", "E1EDP01", "IDDAT 3 DATUM 8 UZEIT 6"},
    {"E1EDP04", "E1EDP01", "MWSKZ 7 MSATZ 17 MWSBT 18 TXJCD 15"},
    {"E1EDP05", "E1EDP01",
     "ALCKZ 3 KSCHL 4 KOTXT 80 BETRG 18 KPERC 8 KRATE 15 UPRBS 9 MEAUN 3 KOBTR 18 MENGE 15 PREIS 15 MWSKZ 7 MSATZ 17 "
     "KOEIN 3"},
    {"E1EDP20", "E1EDP01", "WMENG 15 AMENG 15 EDATU 8 EZEIT 6"},
    {"E1EDPA1", "E1EDP01",
     "PARVW 3 PARTN 17 LIFNR 17 NAME1 35 NAME2 35 NAME3 35 NAME4 35 STRAS 35 STRS2 35 PFACH 35 ORT01 35 COUNC 9 "
     "PSTLZ 9 PSTL2 9 LAND1 3"},
    {"E1EDP19", "E1EDP01", "QUALF 3 IDTNR 35 KTEXT 70"},
    {"E1EDP17", "E1EDP01", "QUALF 3 LKOND 3 LKTEXT 70"},
    {"E1EDP18", "E1EDP01", "QUALF 3 TAGE 8 PRZNT 8 ZTERM_TXT 70"},
    {"E1EDPT1", "E1EDP01", "TDID 4 TSSPRAS 3 TSSPRAS_ISO 2"},
    {"E1EDPT2", "E1EDPT1", "TDLINE 70 TDFORMAT 2"},
    {"E1EDS01", "", "SUMID 3 SUMME 18 SUNIT 3 WAERQ 3"},
};

std::vector<IdocLayout> makeLayouts()
{
    std::vector<IdocLayout> layouts;
    for (const Row &row : rows) {
        IdocLayout layout{QLatin1String(row.segment), QLatin1String(row.parent), {}};
        int start = 0;
        QLatin1String name;
        for (const QLatin1String word : QStringTokenizer(QLatin1String(row.fields), u' ')) {
            if (name.isEmpty()) {
                name = word;
                continue;
            }
            const int length = QString(word).toInt();
            layout.fields.push_back({name, start, length});
            start += length;
            name = {};
        }
        layouts.push_back(std::move(layout));
    }
    return layouts;
}

} // namespace

const IdocLayout *idocLayout(const QString &segment)
{
    static const std::vector<IdocLayout> layouts = makeLayouts();
    const auto find = [](const QString &name) -> const IdocLayout * {
        const auto found = std::find_if(layouts.begin(), layouts.end(),
                                        [&name](const IdocLayout &layout) { return layout.segment == name; });
        return found == layouts.end() ? nullptr : &*found;
    };
    // Records name the segment's definition, E2 with a version of three digits behind: E2EDKA1003.
    QString name = segment;
    if (name.startsWith(QLatin1String("E2")) || name.startsWith(QLatin1String("E3")))
        name[1] = u'1';
    if (const IdocLayout *layout = find(name))
        return layout;
    const QString version = name.right(3);
    const bool hasVersion = name.size() > 3
        && std::all_of(version.begin(), version.end(), [](QChar c) { return c.isDigit(); });
    return hasVersion ? find(name.chopped(3)) : nullptr;
}

} // namespace intray
