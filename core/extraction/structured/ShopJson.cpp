// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopJson.h"

namespace intray {

namespace {

// A step of a path: a name, perhaps with a condition on a member of what bears it.
struct Step
{
    QString name;
    QString member;
    QString value;
    bool contains = false;

    explicit Step(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^([^\\[]+)\\[(\\w+)([=~])([^\\]]*)\\]$"));
        const QRegularExpressionMatch match = form.match(text);
        name = match.hasMatch() ? match.captured(1) : text;
        member = match.captured(2);
        contains = match.captured(3) == QLatin1String("~");
        value = match.captured(4);
    }
    bool fits(const StructuredNode &node) const
    {
        if (node.name() != name)
            return false;
        if (member.isEmpty())
            return true;
        for (const StructuredNode &child : node.children()) {
            if (child.name() == member)
                return contains ? columnKey(child.value()).contains(value) : child.value() == value;
        }
        return false;
    }
};

std::vector<StructuredNode> nodesAt(const StructuredNode &from, const QString &path)
{
    std::vector<StructuredNode> nodes{from};
    for (const QString &text : path.split(u'/')) {
        const Step step(text);
        std::vector<StructuredNode> next;
        for (const StructuredNode &node : nodes) {
            for (const StructuredNode &child : node.children()) {
                if (step.fits(child))
                    next.push_back(child);
            }
        }
        nodes = std::move(next);
    }
    return nodes;
}

// Members are asked for by name; a path asks for one below.
bool isOrder(const StructuredNode &node, const ShopFormat &format)
{
    const std::vector<StructuredNode> children = node.children();
    const auto has = [&](const QString &name) {
        if (name.contains(u'/'))
            return !nodesAt(node, name).empty();
        return std::any_of(children.begin(), children.end(),
                           [&](const StructuredNode &child) { return child.name() == name; });
    };
    return !children.empty() && std::all_of(format.needs.begin(), format.needs.end(), [&](const QStringList &oneOf) {
        return std::any_of(oneOf.begin(), oneOf.end(), has);
    });
}

// The orders of that format, in document order; what stands inside an order is none.
std::vector<StructuredNode> ordersIn(const StructuredView &view, const ShopFormat &format, bool onlyFirst)
{
    std::vector<StructuredNode> orders;
    std::vector<StructuredNode> open = view.roots();
    std::reverse(open.begin(), open.end());
    while (!open.empty()) {
        const StructuredNode node = open.back();
        open.pop_back();
        if (isOrder(node, format)) {
            orders.push_back(node);
            if (onlyFirst)
                return orders;
            continue;
        }
        std::vector<StructuredNode> children = node.children();
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return orders;
}

// {"name": "Gift wrap", "value": "yes"} is "Gift wrap: yes".
QString textOf(const StructuredNode &node)
{
    QString name;
    QString value = node.value();
    for (const StructuredNode &child : node.children()) {
        if (child.name() == QLatin1String("name") || child.name() == QLatin1String("key"))
            name = child.value();
        else if (child.name() == QLatin1String("value"))
            value = child.value();
    }
    return name.isEmpty() || value.isEmpty() ? value : name + QStringLiteral(": ") + value;
}

ShopValues valuesOf(const StructuredNode &node, const ShopFormat &format, bool ofLine)
{
    ShopValues values;
    for (const auto &[field, paths] : format.fields) {
        if ((field >= ShopField::LinePosition) != ofLine)
            continue;
        std::vector<ShopValue> found;
        for (const QString &path : paths) {
            for (const StructuredNode &stated : nodesAt(node, path)) {
                if (const QString text = textOf(stated); !text.isEmpty())
                    found.push_back({text, stated.source(), stated.path()});
            }
            if (!found.empty() && !addsUp(field))
                break;
        }
        if (!found.empty())
            values.fields.emplace(field, std::move(found));
    }
    return values;
}

} // namespace

const ShopFormat *shopFormatOf(const StructuredView &view)
{
    for (const ShopFormat &format : shopFormats()) {
        if (format.file == ShopFormat::File::Json && !ordersIn(view, format, true).empty())
            return &format;
    }
    return nullptr;
}

std::vector<ShopRecord> shopRecords(const StructuredView &view, const ShopFormat &format)
{
    std::vector<ShopRecord> records;
    for (const StructuredNode &order : ordersIn(view, format, false)) {
        ShopRecord record;
        record.values = valuesOf(order, format, false);
        for (const QString &path : format.lines) {
            for (const StructuredNode &line : nodesAt(order, path)) {
                if (!line.children().empty())
                    record.lines.push_back({valuesOf(line, format, true), line.source()});
            }
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace intray
