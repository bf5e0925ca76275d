// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/DocumentLink.h"

#include "ui/document/DocumentView.h"
#include "ui/review/CapturedPieces.h"
#include "ui/review/FieldPlace.h"
#include "ui/review/OrderOnDesk.h"

#include <map>

namespace intray {
namespace {

// A question need not stand anywhere; the order is then shown where most of it was read.
std::optional<int> mostReadPart(const std::vector<FieldFrame> &frames)
{
    std::map<int, int> counts;
    for (const FieldFrame &frame : frames) {
        if (frame.source.part)
            ++counts[*frame.source.part];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

} // namespace

DocumentLink::DocumentLink(OrderOnDesk &order, DocumentView &view, QObject *parent)
    : QObject(parent), m_order(order), m_view(view)
{
    connect(&order, &OrderOnDesk::orderOpened, this, &DocumentLink::open);
    connect(&order, &OrderOnDesk::changed, this, &DocumentLink::reframe);
    connect(&order, &OrderOnDesk::fieldFocused, this, &DocumentLink::follow);
    connect(&view, &DocumentView::placeClicked, this, &DocumentLink::point);
    connect(&view, &DocumentView::captured, this, &DocumentLink::capture);
}

void DocumentLink::open()
{
    m_view.showDocument(m_order.opened().document, m_order.opened().submission.sha256);
    const std::vector<FieldFrame> frames = fieldFrames(m_order.session());
    m_view.setFrames(frames);
    if (const auto part = mostReadPart(frames))
        m_view.showPart(*part);
    showUnread();
    m_asked.reset();
}

void DocumentLink::ask(const Finding &question)
{
    m_asked = question;
    showUnread();
}

void DocumentLink::showUnread()
{
    if (!m_asked || m_asked->rule != QLatin1String("unreadable-part") || !m_order.isOpen())
        return;
    const Document &document = *m_order.opened().document;
    for (int part = 0; part < int(document.parts.size()); ++part) {
        const Part &each = document.parts[size_t(part)];
        const QString &name = each.name.isEmpty() ? document.fileName : each.name;
        if (each.issues.empty() || !m_asked->question.contains(each.issues.front().message)
            || !m_asked->question.contains(name))
            continue;
        m_view.showPart(part);
        return;
    }
}

void DocumentLink::reframe()
{
    m_view.setFrames(fieldFrames(m_order.session()));
    follow();
}

void DocumentLink::follow()
{
    const FieldPath &field = m_order.focusedField();
    m_view.select(placeOf(m_order.session(), field), rowOf(m_order.session(), field));
}

void DocumentLink::point(const Source &place)
{
    if (!m_order.isOpen())
        return;
    const std::vector<FieldPath> fields = m_order.session().fieldsAt(place);
    if (fields.empty()) {
        Q_EMIT said(tr("Nothing of the order was read from there. Ctrl+click takes it into the focused field."));
        return;
    }
    // A second click on the same place goes on to the next field that was read from it.
    const auto now = std::find(fields.begin(), fields.end(), m_order.focusedField());
    const bool more = now != fields.end() && now + 1 != fields.end() && (now + 1)->name != FieldName::Whole;
    const FieldPath field = more ? *(now + 1) : fields.front();
    m_order.focusField(field);
    Q_EMIT fieldPointedAt(field);
}

void DocumentLink::capture(const std::vector<Source> &places)
{
    if (!m_order.isOpen())
        return;
    const FieldPath field = m_order.focusedField();
    if (field.name == FieldName::Whole) {
        Q_EMIT said(tr("Choose the field first; then Ctrl+click takes words of the document into it."));
        return;
    }
    const std::vector<CapturedPiece> pieces =
        capturedPieces(m_order.order(), *m_order.opened().document, field, places);
    if (pieces.empty()) {
        Q_EMIT said(tr("Nothing is written there."));
        return;
    }
    if (pieces.size() == 1) {
        if (m_order.capture(pieces.front().field, pieces.front().written, pieces.front().source))
            Q_EMIT said(tr("\u201c%1\u201d taken as %2.").arg(pieces.front().written, fieldTitle(field.name)));
        return;
    }
    std::vector<ReviewSession::Captured> captured;
    for (const CapturedPiece &piece : pieces)
        captured.push_back({piece.field, piece.written, piece.source});
    if (m_order.captureAll(captured))
        Q_EMIT said(tr("%1 read again in %2 lines.").arg(fieldTitle(field.name)).arg(int(pieces.size())));
}

} // namespace intray
