// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Document.h"

namespace intray {

const Cell *Sheet::cellAt(int row, int column) const
{
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column),
                                        [](const Cell &cell, const std::pair<int, int> &at) {
                                            return std::pair(cell.row, cell.column) < at;
                                        });
    if (found == cells.end() || found->row != row || found->column != column)
        return nullptr;
    return &*found;
}

bool Sheet::isRowHidden(int row) const
{
    return std::binary_search(hiddenRows.begin(), hiddenRows.end(), row);
}

bool Sheet::isColumnHidden(int column) const
{
    return std::binary_search(hiddenColumns.begin(), hiddenColumns.end(), column);
}

std::vector<int> Document::childrenOf(int part) const
{
    std::vector<int> children;
    for (int i = 0; i < int(parts.size()); ++i) {
        if (parts[size_t(i)].parent == part)
            children.push_back(i);
    }
    return children;
}

namespace {

QString wordsInside(const Page &page, const Box &box)
{
    std::vector<const Word *> inside;
    for (const Word &word : page.words) {
        if (box.contains(word.box.centreX(), word.box.centreY()))
            inside.push_back(&word);
    }
    std::stable_sort(inside.begin(), inside.end(), [](const Word *a, const Word *b) {
        return a->box.centreY() < b->box.centreY();
    });
    // Words whose centre lies inside the height of the first word of a line share that line.
    for (auto line = inside.begin(); line != inside.end();) {
        const double bottom = (*line)->box.bottom;
        const auto next = std::find_if(line, inside.end(), [bottom](const Word *word) {
            return word->box.centreY() > bottom;
        });
        std::stable_sort(line, next, [](const Word *a, const Word *b) {
            return a->box.left < b->box.left;
        });
        line = next;
    }
    QStringList texts;
    for (const Word *word : inside)
        texts += word->text;
    return texts.join(u' ');
}

struct WrittenAt
{
    const Part &part;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const PagePlace &place) const
    {
        const Pages *pages = part.pages();
        if (!pages || place.page < 1 || place.page > int(pages->pages.size()))
            return {};
        return wordsInside(pages->pages[size_t(place.page - 1)], place.box);
    }
    QString operator()(const TextPlace &place) const
    {
        const Text *text = part.text();
        return text ? text->text.mid(place.start, place.end - place.start) : QString();
    }
    QString operator()(const CellPlace &place) const
    {
        const Workbook *workbook = part.workbook();
        if (!workbook || place.sheet < 0 || place.sheet >= int(workbook->sheets.size()))
            return {};
        const Cell *cell = workbook->sheets[size_t(place.sheet)].cellAt(place.row, place.column);
        return cell ? cell->text : QString();
    }
    QString operator()(const PathPlace &place) const
    {
        const Structured *structured = part.structured();
        const auto element = structured ? elementAt(*structured, place.path) : std::nullopt;
        return element ? structured->elements[size_t(*element)].value : QString();
    }
    QString operator()(const HeaderPlace &place) const
    {
        const Mail *mail = part.mail();
        if (!mail)
            return {};
        if (place.header.compare(QLatin1String("Subject"), Qt::CaseInsensitive) == 0)
            return mail->subject;
        if (place.header.compare(QLatin1String("From"), Qt::CaseInsensitive) == 0)
            return mail->from.name.isEmpty() ? mail->from.address
                                             : mail->from.name + u" <" + mail->from.address + u'>';
        return {};
    }
};

} // namespace

QString pathOf(const Structured &structured, int element)
{
    const auto &elements = structured.elements;
    if (element < 0 || element >= int(elements.size()))
        return {};
    const StructuredElement &wanted = elements[size_t(element)];
    int number = 0;
    int count = 0;
    for (int i = wanted.parent.value_or(-1) + 1; i < int(elements.size()); ++i) {
        const StructuredElement &sibling = elements[size_t(i)];
        // What does not stand below the parent any more comes after all its children.
        if (sibling.parent.value_or(-1) < wanted.parent.value_or(-1))
            break;
        if (sibling.parent != wanted.parent || sibling.name != wanted.name)
            continue;
        ++count;
        number = i == element ? count : number;
    }
    QString step = wanted.name;
    if (count > 1)
        step += u'[' + QString::number(number) + u']';
    return wanted.parent ? pathOf(structured, *wanted.parent) + u'/' + step : step;
}

std::optional<int> elementAt(const Structured &structured, const QString &path)
{
    const auto &elements = structured.elements;
    std::optional<int> at;
    const QStringList steps = path.split(u'/');
    for (const QString &step : steps) {
        const qsizetype bracket = step.endsWith(u']') ? step.lastIndexOf(u'[') : -1;
        const QString name = bracket < 0 ? step : step.left(bracket);
        int wanted = bracket < 0 ? 1 : step.mid(bracket + 1, step.size() - bracket - 2).toInt();
        const std::optional<int> parent = at;
        at.reset();
        for (int i = parent.value_or(-1) + 1; i < int(elements.size()); ++i) {
            const StructuredElement &element = elements[size_t(i)];
            if (element.parent.value_or(-1) < parent.value_or(-1))
                break;
            if (element.parent != parent || element.name != name || --wanted > 0)
                continue;
            at = i;
            break;
        }
        if (!at)
            return std::nullopt;
    }
    return at;
}

QString writtenAt(const Document &document, const Source &source)
{
    if (!source.part || *source.part < 0 || *source.part >= int(document.parts.size()))
        return {};
    return std::visit(WrittenAt{document.parts[size_t(*source.part)]}, source.place);
}

} // namespace intray
