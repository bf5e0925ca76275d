// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WorkbookSheets.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::SpreadsheetReader)
};

using Kind = ReadingIssue::Kind;

} // namespace

void sayWorkbookDamaged(int part, Reading &reading, const QString &detail)
{
    reading.addIssue(
        part, Kind::Damaged,
        Words::tr("This workbook is damaged and could not be opened. Please ask the sender "
                  "for a new copy."),
        detail);
}

void saySheetDamaged(int part, Reading &reading, const QString &name)
{
    reading.addPartlyIssue(
        part, Kind::Damaged,
        Words::tr("The sheet \"%1\" is damaged and could not be read. Please open the "
                  "workbook and check it.")
            .arg(name),
        QStringLiteral("sheet"));
}

void addSheet(int part, SheetBuilder &builder, Reading &reading)
{
    const bool cut = builder.isCut();
    const Sheet sheet = builder.take();
    reading.addSheet(part, sheet);
    if (cut)
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("The sheet \"%1\" is too large and was cut off. Please open the "
                      "workbook and check the rest.")
                .arg(sheet.name));
    if (builder.unknownResults().count() > 0)
        reading.addPartlyIssue(
            part, Kind::Unsupported,
            Words::tr("%1 cells of the sheet \"%2\" hold formulas whose results are not "
                      "stored in the file (%3). They are read as empty. Please check them "
                      "in the workbook.")
                .arg(builder.unknownResults().count())
                .arg(sheet.name, builder.unknownResults().names()),
            QStringLiteral("formula without result"));
    if (builder.struck().count() > 0)
        reading.addPartlyIssue(
            part, Kind::Unsupported,
            Words::tr("%1 cells of the sheet \"%2\" are struck out (%3). They are read "
                      "like the others. Please check whether they count.")
                .arg(builder.struck().count())
                .arg(sheet.name, builder.struck().names()),
            QStringLiteral("struck out"));
    if (builder.unreadNotes().count() > 0 && !sheet.hidden)
        reading.addPartlyIssue(
            part, Kind::Unsupported,
            Words::tr("%1 cells of the sheet \"%2\" carry a comment that could not be read "
                      "(%3). Please open the workbook and check whether it changes the order.")
                .arg(builder.unreadNotes().count())
                .arg(sheet.name, builder.unreadNotes().names()),
            QStringLiteral("comment"));
}

int readableSheets(int count, int part, Reading &reading)
{
    const int most = reading.limits().sheets;
    if (count > most)
        reading.addPartlyIssue(
            part, Kind::LimitReached,
            Words::tr("This workbook has %1 sheets; only the first %2 were read.")
                .arg(count)
                .arg(most));
    return std::min(count, most);
}

} // namespace intray
