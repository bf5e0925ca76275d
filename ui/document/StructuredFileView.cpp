// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/StructuredFileView.h"

#include "ui/document/MarkedText.h"
#include "ui/document/StructuredTree.h"
#include "ui/shared/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace intray {

namespace {

QString kindOf(const Structured &structured)
{
    const QString root = structured.elements.empty() ? QString() : structured.elements.front().name;
    if (structured.format == QLatin1String("edifact"))
        return StructuredFileView::tr("EDIFACT");
    if (structured.format == QLatin1String("x12"))
        return StructuredFileView::tr("ANSI X12");
    if (structured.format == QLatin1String("idoc"))
        return StructuredFileView::tr("SAP IDoc");
    if (structured.format == QLatin1String("json"))
        return StructuredFileView::tr("JSON");
    return root.isEmpty() ? StructuredFileView::tr("XML") : StructuredFileView::tr("XML, %1").arg(root);
}

} // namespace

StructuredFileView::StructuredFileView(QWidget *parent)
    : PartView(parent), m_choices(new QWidget(this)), m_kind(new QLabel(m_choices)), m_stack(new QStackedWidget(this)),
      m_tree(new StructuredTree(m_stack)), m_text(new MarkedText(m_stack))
{
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(Space::Apart, Space::Tight, Space::Near, Space::Tight);
    row->setSpacing(Space::Tight);
    m_kind->setProperty("role", QStringLiteral("subtle"));
    m_kind->setFont(textFont(TextSize::Small));
    row->addWidget(m_kind, 1);
    m_asTree = addChoice(QStringLiteral("showTree"), tr("Tree"), tr("Show names and values"));
    m_asText = addChoice(QStringLiteral("showText"), tr("Text"), tr("Show the file as it was sent"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_asTree);
    group->addButton(m_asText);
    m_asTree->setChecked(true);

    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_choices);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_tree);
    setZoom(100);

    connect(m_asTree, &QToolButton::clicked, this, &StructuredFileView::showTree);
    connect(m_asText, &QToolButton::clicked, this, &StructuredFileView::showText);
    connect(m_tree, &StructuredTree::placeClicked, this, &StructuredFileView::placeClicked);
    connect(m_tree, &StructuredTree::captured, this, &StructuredFileView::captured);
    connect(m_text, &MarkedText::placeClicked, this, [this](const Source &place) {
        Q_EMIT placeClicked(inTree(place));
    });
    connect(m_text, &MarkedText::captured, this, [this](const std::vector<Source> &places) {
        std::vector<Source> inside;
        for (const Source &place : places)
            inside.push_back(inTree(place));
        Q_EMIT captured(inside);
    });
    connect(m_text, &MarkedText::zoomChanged, this, [this](int percent) {
        if (isTextShown())
            setZoom(percent);
    });
}

QToolButton *StructuredFileView::addChoice(const QString &name, const QString &text, const QString &hint)
{
    auto *button = new QToolButton(m_choices);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_choices->layout()->addWidget(button);
    return button;
}

void StructuredFileView::show(std::shared_ptr<const Document> document, int part)
{
    m_document = std::move(document);
    m_part = part;
    m_frames.clear();
    m_selected = m_row = {};
    const Structured &structured = *m_document->parts[size_t(part)].structured();
    m_tree->show(m_document, part);
    m_isTextFilled = false;
    m_text->show(part, nullptr, {});
    m_kind->setText(kindOf(structured));
    // What could not be taken apart is text and nothing else.
    m_asTree->setEnabled(!structured.elements.empty());
    choose(m_textWanted || structured.elements.empty() ? static_cast<QWidget *>(m_text) : m_tree);
}

bool StructuredFileView::isTextShown() const
{
    return m_stack->currentWidget() == m_text;
}

void StructuredFileView::showTree()
{
    m_textWanted = false;
    choose(m_tree);
}

void StructuredFileView::showText()
{
    m_textWanted = true;
    choose(m_text);
}

void StructuredFileView::fillText()
{
    if (m_isTextFilled)
        return;
    m_isTextFilled = true;
    m_text->show(m_part, nullptr, m_document->parts[size_t(m_part)].structured()->text);
    m_text->setAllFramesShown(m_allFrames);
    setFrames(std::move(m_frames));
}

void StructuredFileView::choose(QWidget *shown)
{
    if (shown == m_text && m_document)
        fillText();
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    (isTextShown() ? m_asText : m_asTree)->setChecked(true);
    if (m_document)
        select(m_selected, m_row, true);
}

Source StructuredFileView::inText(const Source &source) const
{
    const auto *place = std::get_if<PathPlace>(&source.place);
    const StructuredIndex *elements = m_tree->elements();
    const auto element = place && source.part == m_part && elements ? elements->elementAt(place->path) : std::nullopt;
    return element ? Source{m_part, elements->at(*element).range} : Source{};
}

Source StructuredFileView::inTree(const Source &source) const
{
    const auto *range = std::get_if<TextPlace>(&source.place);
    const StructuredIndex *elements = m_tree->elements();
    const auto element = range && elements ? elements->elementAround(range->start) : std::nullopt;
    return element ? Source{m_part, PathPlace{elements->pathOf(*element)}} : source;
}

void StructuredFileView::setFrames(std::vector<FieldFrame> frames)
{
    m_frames = std::move(frames);
    m_tree->setFrames(m_frames);
    std::vector<FieldFrame> ranges;
    if (!m_isTextFilled)
        return;
    for (const FieldFrame &frame : m_frames)
        ranges.push_back({inText(frame.source), frame.field, frame.kind});
    m_text->setFrames(std::move(ranges));
}

void StructuredFileView::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    m_tree->setAllFramesShown(shown);
    m_text->setAllFramesShown(shown);
}

void StructuredFileView::select(const Source &place, const Source &row, bool sight)
{
    m_selected = place;
    m_row = row;
    m_tree->select(place, row, sight && !isTextShown());
    if (m_isTextFilled)
        m_text->select(inText(place), inText(row), sight && isTextShown());
}

int StructuredFileView::find(const QString &text)
{
    return isTextShown() ? m_text->find(text) : m_tree->find(text);
}

int StructuredFileView::goToHit(int direction)
{
    return isTextShown() ? m_text->goToHit(direction) : m_tree->goToHit(direction);
}

void StructuredFileView::zoomBy(int steps)
{
    setZoom(std::clamp(m_percent + 10 * steps, 50, 300));
}

void StructuredFileView::fitWidth()
{
    setZoom(100);
}

void StructuredFileView::setZoom(int percent)
{
    if (percent == m_percent && percent == m_text->zoomPercent()) {
        m_tree->setZoom(percent);
        return;
    }
    m_percent = percent;
    m_tree->setZoom(percent);
    if (m_text->zoomPercent() != percent)
        m_text->zoomBy((percent - m_text->zoomPercent()) / 10);
    Q_EMIT zoomChanged(percent);
}

} // namespace intray
