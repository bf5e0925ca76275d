// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldOrigin.h"

#include "core/orders/FieldVisit.h"
#include "ui/shared/RecognisedWords.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::FieldOrigin)
};

const std::vector<Evidence> *evidenceOf(const Order &order, const FieldPath &path)
{
    const std::vector<Evidence> *evidence = nullptr;
    visitField(order, path, [&](const auto &field) { evidence = &field.evidence; });
    return evidence;
}

// Which reason a person would name first.
int weight(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Person: return 9;
    case Evidence::Kind::Memory: return 8;
    case Evidence::Kind::Structure: return 7;
    case Evidence::Kind::Arithmetic: return 6;
    case Evidence::Kind::MasterData: return 5;
    case Evidence::Kind::Label: return 4;
    case Evidence::Kind::Column: return 3;
    case Evidence::Kind::Repeated: return 2;
    case Evidence::Kind::Position: return 1;
    case Evidence::Kind::Form: return 0;
    }
    return 0;
}

const Finding *worstOpen(const ReviewSession &session, const FieldPath &field)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : session.findings()) {
        if (finding.flags() && finding.field == field
            && (!worst || (finding.severity == Severity::Block && worst->severity != Severity::Block)))
            worst = &finding;
    }
    return worst;
}

} // namespace

std::optional<Evidence::Kind> originOf(const Order &order, const FieldPath &field)
{
    const std::vector<Evidence> *evidence = evidenceOf(order, field);
    if (!evidence || evidence->empty())
        return std::nullopt;
    const auto strongest =
        std::max_element(evidence->begin(), evidence->end(), [](const Evidence &a, const Evidence &b) {
            return weight(a.kind) < weight(b.kind);
        });
    return strongest->kind;
}

QString originText(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Label: return Words::tr("label");
    case Evidence::Kind::Column: return Words::tr("column");
    case Evidence::Kind::Position: return Words::tr("position");
    case Evidence::Kind::Form: return Words::tr("form");
    case Evidence::Kind::Arithmetic: return Words::tr("sums");
    case Evidence::Kind::MasterData: return Words::tr("records");
    case Evidence::Kind::Memory: return Words::tr("learnt");
    case Evidence::Kind::Structure: return Words::tr("format");
    case Evidence::Kind::Repeated: return Words::tr("repeated");
    case Evidence::Kind::Person: return Words::tr("person");
    }
    return {};
}

FieldState fieldState(const ReviewSession &session, const FieldPath &field)
{
    if (const Finding *finding = worstOpen(session, field))
        return finding->severity == Severity::Block ? FieldState::Wrong : FieldState::Doubtful;
    return originOf(session.order(), field) == Evidence::Kind::Person ? FieldState::Changed
                                                                      : FieldState::Plain;
}

QString stateMark(FieldState state)
{
    switch (state) {
    case FieldState::Plain: return {};
    case FieldState::Changed: return QStringLiteral("\u270e");
    case FieldState::Doubtful: return QStringLiteral("?");
    case FieldState::Wrong: return QStringLiteral("!");
    }
    return {};
}

QString stateText(const ReviewSession &session, const FieldPath &field)
{
    if (const Finding *finding = worstOpen(session, field)) {
        return finding->severity == Severity::Block ? Words::tr("must be decided: %1").arg(finding->question)
                                                    : Words::tr("doubtful: %1").arg(finding->question);
    }
    return fieldState(session, field) == FieldState::Changed ? Words::tr("set by a person") : QString();
}

QString fieldStory(const ReviewSession &session, const FieldPath &field)
{
    QStringList lines;
    const QString state = stateText(session, field);
    if (!state.isEmpty())
        lines.append(state);
    const QString written = session.writtenText(field);
    if (!written.isEmpty() && written != session.valueText(field))
        lines.append(Words::tr("Written: \u201c%1\u201d").arg(written));
    if (const auto read = recognisedAt(session.document(), session.sourceOf(field)))
        lines.append(recognitionText(*read));
    const QString because = session.becauseOf(field);
    if (!because.isEmpty())
        lines.append(Words::tr("Why: %1").arg(because));
    return lines.join(u'\n');
}

} // namespace intray
