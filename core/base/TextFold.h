// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace intray {

// Lower case, accents removed, ß as ss, runs of white space as one blank, trimmed: how words are
// compared. Independent of the system locale.
QString foldText(QStringView text);

// Upper case with everything but ASCII letters and digits removed (after accents are removed): how
// codes, order numbers and item numbers are compared ("hc 0012" equals "HC-0012").
QString foldCode(QStringView text);

// The words of a folded text, as sequences of letters and digits that may contain '.' and '/' inside
// ("[a-z0-9][a-z0-9./]*"), with a decimal comma between digits read as a point.
QStringList foldedWords(QStringView text);

} // namespace intray
