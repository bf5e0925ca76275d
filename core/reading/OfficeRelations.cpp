// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OfficeRelations.h"

#include "core/reading/XmlNodes.h"

#include <QDir>

namespace intray {

namespace {

// A relation's target, from the folder of the part that names it.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(folder + target);
}

} // namespace

QHash<QString, OfficeRelation> officeRelationsOf(ZipArchive &archive, const QString &path)
{
    const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString();
    const QString name =
        folder + QLatin1String("_rels/") + path.section(u'/', -1) + QLatin1String(".rels");
    QHash<QString, OfficeRelation> relations;
    pugi::xml_document document;
    const auto bytes = archive.entry(name);
    if (!bytes || !parseXml(document, *bytes))
        return relations;
    for (pugi::xml_node node : document.document_element().children()) {
        if (!isNamed(node, "Relationship"))
            continue;
        const bool outside = attributeNamed(node, "TargetMode") == QLatin1String("External");
        const QString target = attributeNamed(node, "Target");
        relations.insert(attributeNamed(node, "Id"),
                         {attributeNamed(node, "Type").section(u'/', -1),
                          outside ? target : resolved(folder, target), outside});
    }
    return relations;
}

QString officeMainPart(ZipArchive &archive, const QString &usual)
{
    for (const OfficeRelation &relation : officeRelationsOf(archive, {})) {
        if (relation.type == QLatin1String("officeDocument") && archive.contains(relation.target))
            return relation.target;
    }
    return usual;
}

} // namespace intray
