// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitCodes.h"

#include <QHash>

namespace intray {

namespace {

// One unit a row. Only what means exactly the same stands together (a dozen is no piece, a packet
// no box), and only codes with one meaning: ST is a sheet in Recommendation 20, a set in X12, a
// piece in Germany; CA a can or a case; KT a kit or a carton.
constexpr const char *Table[] = {
    "EA C62 H87 PCE PCS PC NAR",
    "PR NPR",
    "RO XRO ROL",
    "BX XBX BOX",
    "CT XCT CTN",
    "PK XPK PACK",
    "PA XPA",
    "CS XCS CASE",
    "PX XPX PAL",
    "BG XBG BAG",
    "BO XBO",
    "DZN DZ",
    "KGM KG",
    "GRM G",
    "TNE T",
    "LBR LB",
    "MTR M",
    "CMT CM",
    "MMT MM",
    "MTK M2",
    "MTQ M3",
    "LTR L",
    "MLT ML",
    "HUR HR",
};

} // namespace

QStringList sameUnits(const QString &code)
{
    static const QHash<QString, QStringList> groups = [] {
        QHash<QString, QStringList> made;
        for (const char *row : Table) {
            const QStringList codes = QString::fromLatin1(row).split(u' ');
            for (const QString &one : codes)
                made.insert(one, codes);
        }
        return made;
    }();
    return groups.value(code.trimmed().toUpper());
}

} // namespace intray
