// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/StructuredIndex.h"

#include <algorithm>

namespace intray {

StructuredIndex::StructuredIndex(const Structured &structured) : m_structured(structured)
{
    const int count = int(structured.elements.size());
    m_ends.resize(size_t(count));
    m_numbers.resize(size_t(count));
    for (int i = count - 1; i >= 0; --i) {
        m_ends[size_t(i)] = std::max(m_ends[size_t(i)], i + 1);
        if (const auto parent = at(i).parent)
            m_ends[size_t(*parent)] = std::max(m_ends[size_t(*parent)], m_ends[size_t(i)]);
    }
    m_starts.assign(size_t(count) + 2, 0);
    for (int i = 0; i < count; ++i) {
        if (isRow(i))
            m_numbers[size_t(i)] = m_starts[size_t(at(i).parent.value_or(-1) + 2)]++;
    }
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_rows.resize(size_t(m_starts.back()));
    for (int i = 0; i < count; ++i) {
        if (isRow(i))
            m_rows[size_t(m_starts[size_t(at(i).parent.value_or(-1) + 1)] + m_numbers[size_t(i)])] = i;
    }
}

bool StructuredIndex::isEdi() const
{
    return m_structured.format == QLatin1String("edifact") || m_structured.format == QLatin1String("x12");
}

bool StructuredIndex::isRow(int element) const
{
    const StructuredElement &it = at(element);
    if (!it.parent)
        return true;
    if (isEdi())
        return std::any_of(it.name.begin(), it.name.end(), [](QChar c) { return !c.isDigit(); });
    return m_structured.format != QLatin1String("xml") || !it.name.startsWith(u'@');
}

int StructuredIndex::rowOf(int element) const
{
    while (!isRow(element))
        element = *at(element).parent;
    return element;
}

int StructuredIndex::rowCount(std::optional<int> parent) const
{
    const size_t at = size_t(parent.value_or(-1) + 1);
    return m_starts.size() > at + 1 ? m_starts[at + 1] - m_starts[at] : 0;
}

int StructuredIndex::rowAt(std::optional<int> parent, int number) const
{
    return m_rows[size_t(m_starts[size_t(parent.value_or(-1) + 1)] + number)];
}

std::vector<StructuredIndex::Piece> StructuredIndex::piecesOf(int row) const
{
    std::vector<Piece> pieces;
    if (!at(row).value.isEmpty())
        pieces.push_back({row, {}, false});
    int before = -1; // the data element whose component came last
    for (int i = row + 1; i < endOf(row); ++i) {
        if (isRow(i)) {
            // Attributes and data elements come before what stands below.
            break;
        }
        const bool isComposite = endOf(i) > i + 1;
        if (isComposite || at(i).value.isEmpty())
            continue;
        const int parent = *at(i).parent;
        const bool isComponent = parent != row;
        pieces.push_back({i, isEdi() ? QString() : at(i).name.mid(1), isComponent && parent == before});
        before = isComponent ? parent : -1;
    }
    return pieces;
}

const StructuredIndex::Names &StructuredIndex::childrenByName(int parent) const
{
    const auto known = m_names.constFind(parent);
    if (known != m_names.cend())
        return *known;
    Names names;
    const int end = parent < 0 ? int(m_structured.elements.size()) : endOf(parent);
    for (int i = parent + 1; i < end; i = endOf(i))
        names[at(i).name].push_back(i);
    return *m_names.insert(parent, names);
}

std::optional<int> StructuredIndex::elementAt(const QString &path) const
{
    int found = -1;
    for (const QString &step : path.split(u'/')) {
        const qsizetype bracket = step.endsWith(u']') ? step.lastIndexOf(u'[') : -1;
        const QString name = bracket < 0 ? step : step.left(bracket);
        const int number = bracket < 0 ? 1 : step.mid(bracket + 1, step.size() - bracket - 2).toInt();
        const Names &names = childrenByName(found);
        const auto twins = names.constFind(name);
        if (twins == names.cend() || number < 1 || number > int(twins->size()))
            return std::nullopt;
        found = (*twins)[size_t(number - 1)];
    }
    return found < 0 ? std::nullopt : std::optional(found);
}

std::pair<int, int> StructuredIndex::amongTwins(int element) const
{
    const Names &names = childrenByName(at(element).parent.value_or(-1));
    const std::vector<int> &twins = *names.constFind(at(element).name);
    const auto it = std::lower_bound(twins.begin(), twins.end(), element);
    return {int(it - twins.begin()) + 1, int(twins.size())};
}

QString StructuredIndex::pathOf(int element) const
{
    QStringList steps;
    for (std::optional<int> here = element; here; here = at(*here).parent) {
        const auto [number, count] = amongTwins(*here);
        steps.prepend(count > 1 ? at(*here).name + u'[' + QString::number(number) + u']' : at(*here).name);
    }
    return steps.join(u'/');
}

std::optional<int> StructuredIndex::elementAround(int position) const
{
    std::optional<int> found;
    int i = 0;
    int end = int(m_structured.elements.size());
    while (i < end) {
        const TextPlace &range = at(i).range;
        if (position < range.start || position >= range.end) {
            i = endOf(i);
            continue;
        }
        found = i;
        end = endOf(i);
        ++i;
    }
    return found;
}

} // namespace intray
