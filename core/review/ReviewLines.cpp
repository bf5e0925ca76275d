// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a review that add, remove and put together lines.
#include "core/orders/FieldVisit.h"
#include "core/review/ReviewSession.h"
#include "core/review/ReviewState.h"

namespace intray {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ReviewSession)
};

// Lines after an added or removed one move; what was answered about them moves with them.
void moveFindings(Findings &findings, int from, int by)
{
    std::erase_if(findings,
                  [&](const Finding &finding) { return by < 0 && finding.field.line == from; });
    for (Finding &finding : findings) {
        if (finding.field.line && *finding.field.line >= from)
            finding.field.line = *finding.field.line + by;
    }
}

QString lineInWords(const OrderLine &line)
{
    QStringList words;
    visitLine(line, [&](FieldName name, const auto &field) {
        if (field.value)
            words += fieldKey(name) + u'=' + valueText(*field.value);
    });
    return words.join(QStringLiteral(", "));
}

// One number of two lines: the sum, with all that spoke for either. Where one of them states none there
// is no sum.
void addUp(Field<Decimal> &to, const Field<Decimal> &from, const QString &because)
{
    if (!to.value && !from.value)
        return;
    to.value = to.value && from.value ? std::optional(*to.value + *from.value) : std::nullopt;
    to.confidence = 1;
    for (const Evidence &reason : from.evidence) {
        if (std::find(to.evidence.begin(), to.evidence.end(), reason) == to.evidence.end())
            to.evidence.push_back(reason);
    }
    to.support(Evidence::Kind::Person, because);
    to.alternatives.clear();
}

void addTo(OrderLine &to, const OrderLine &from, const QString &because)
{
    addUp(to.quantity, from.quantity, because);
    addUp(to.lineTotal, from.lineTotal, because);
    to.lineTotal.written.clear(); // the sum is printed nowhere, and is held against quantity and price
    if (!from.note.isEmpty() && from.note != to.note)
        to.note += (to.note.isEmpty() ? QString() : QStringLiteral("\n")) + from.note;
}

} // namespace

Result<> ReviewSession::addLine(int before)
{
    State &state = *m_state;
    auto &lines = state.record.order.lines;
    if (before < 0 || before > int(lines.size()))
        return failure(SessionText::tr("There is no such line."));
    lines.insert(lines.begin() + before, OrderLine());
    moveFindings(state.record.findings, before, 1);
    state.finish(SessionText::tr("new line %1").arg(before + 1), {},
                 {state.entry(QStringLiteral("add-line"),
                              FieldPath::ofLine(before, FieldName::Whole).toString(), {}, {})});
    return {};
}

Result<> ReviewSession::removeLine(int line)
{
    State &state = *m_state;
    auto &lines = state.record.order.lines;
    if (line < 0 || line >= int(lines.size()))
        return failure(SessionText::tr("There is no such line."));
    const QString words = lineInWords(lines[size_t(line)]);
    lines.erase(lines.begin() + line);
    moveFindings(state.record.findings, line, -1);
    state.finish(SessionText::tr("removal of line %1").arg(line + 1), {},
                 {state.entry(QStringLiteral("remove-line"),
                              FieldPath::ofLine(line, FieldName::Whole).toString(), words, {})});
    return {};
}

Result<> ReviewSession::mergeLines(int line, int into)
{
    State &state = *m_state;
    auto &lines = state.record.order.lines;
    const auto isThere = [&](int index) { return index >= 0 && index < int(lines.size()); };
    if (!isThere(line) || !isThere(into) || line == into)
        return failure(SessionText::tr("There is no such line."));
    const FieldPath quantity =
        FieldPath::ofLine(into > line ? into - 1 : into, FieldName::Quantity);
    const QString before = canonicalText(state.record.order, FieldPath::ofLine(into, FieldName::Quantity));
    const OrderLine gone = lines[size_t(line)];
    addTo(lines[size_t(into)], gone,
          SessionText::tr("lines %1 and %2 put together by %3")
              .arg(QString::number(std::min(line, into) + 1),
                   QString::number(std::max(line, into) + 1), state.user));
    lines.erase(lines.begin() + line);
    moveFindings(state.record.findings, line, -1);
    state.finish(SessionText::tr("lines %1 and %2 put together")
                     .arg(std::min(line, into) + 1)
                     .arg(std::max(line, into) + 1),
                 {quantity},
                 {state.entry(QStringLiteral("correct"), quantity.toString(), before,
                              canonicalText(state.record.order, quantity)),
                  state.entry(QStringLiteral("remove-line"),
                              FieldPath::ofLine(line, FieldName::Whole).toString(),
                              lineInWords(gone), {})});
    return {};
}

} // namespace intray
